package org.symbolon.coverage.chance;

import java.util.Arrays;

/**
 * Rows, or columns, put together by equal degree; classes stand in the order of their degrees, the
 * smallest first.
 */
public final class DegreeClasses {
  private final int[] degrees;
  private final int[] counts;
  private final int[] classOf;

  private DegreeClasses(int[] degrees, int[] counts, int[] classOf) {
    this.degrees = degrees;
    this.counts = counts;
    this.classOf = classOf;
  }

  static DegreeClasses of(int[] all) {
    int[] distinct = Arrays.stream(all).sorted().distinct().toArray();
    int[] counts = new int[distinct.length];
    int[] classOf = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      classOf[i] = Arrays.binarySearch(distinct, all[i]);
      counts[classOf[i]]++;
    }
    return new DegreeClasses(distinct, counts, classOf);
  }

  /** How many distinct degrees there are. */
  public int size() {
    return degrees.length;
  }

  public int degree(int classIndex) {
    return degrees[classIndex];
  }

  /** How many rows, or columns, have this degree. */
  public int count(int classIndex) {
    return counts[classIndex];
  }

  /** The class of one row or column, by its place in what was handed in. */
  public int classOf(int index) {
    return classOf[index];
  }
}
