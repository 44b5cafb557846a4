package org.symbolon.coverage.overlaps;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.chance.OverlapTest;
import org.symbolon.coverage.chance.PoissonBinomial;
import org.symbolon.coverage.records.PartialDate;

/**
 * All pairs of bodies in columns of numbers, eight bytes a pair, in the order (0,1), (0,2) ...
 * (1,2) ...: two thousand bodies make two million pairs. A {@link PairResult} is made when somebody
 * looks at it.
 */
final class PairColumns extends AbstractList<PairResult> implements RandomAccess {

  private static final int MEET = 1;
  private static final int STANDS = 2;

  private final OverlapOptions options;
  private final List<Mandate> mandates;
  private final OverlapTest test;
  private final Ties ties;
  private final Map<String, Integer> positions = new HashMap<>();
  private final int[] firstOfRow;
  private final short[] shared;
  private final short[] byCode;
  private final short[] byCountries;
  private final byte[] standing;
  private final byte[] flags;

  PairColumns(OverlapOptions options, List<Mandate> mandates, OverlapTest test, Ties ties) {
    this.options = options;
    this.mandates = mandates;
    this.test = test;
    this.ties = ties;
    int n = mandates.size();
    firstOfRow = new int[n];
    for (int i = 0; i < n; i++) {
      positions.put(mandates.get(i).id(), i);
      firstOfRow[i] = i == 0 ? 0 : firstOfRow[i - 1] + n - i;
    }
    int pairs = Math.toIntExact(test.pairs());
    shared = new short[pairs];
    byCode = new short[pairs];
    byCountries = new short[pairs];
    standing = new byte[pairs];
    flags = new byte[pairs];
  }

  void set(
      int index,
      int sharedFunctions,
      int meetingByCode,
      int meetingByCountries,
      Standing stands,
      boolean meet,
      boolean afterCorrection) {
    shared[index] = (short) sharedFunctions;
    byCode[index] = (short) meetingByCode;
    byCountries[index] = (short) meetingByCountries;
    standing[index] = (byte) stands.ordinal();
    flags[index] = (byte) ((meet ? MEET : 0) | (afterCorrection ? STANDS : 0));
  }

  @Override
  public int size() {
    return shared.length;
  }

  Standing standing(int index) {
    return Standing.values()[standing[index]];
  }

  boolean meet(int index) {
    return (flags[index] & MEET) != 0;
  }

  boolean standsAfterCorrection(int index) {
    return (flags[index] & STANDS) != 0;
  }

  int shared(int index) {
    return shared[index];
  }

  /** Where the pair of two bodies stands; -1 where one of them does not count. */
  int indexOf(String one, String other) {
    @Nullable Integer a = positions.get(one);
    @Nullable Integer b = positions.get(other);
    if (a == null || b == null || a.equals(b)) {
      return -1;
    }
    int low = Math.min(a, b);
    return firstOfRow[low] + Math.max(a, b) - low - 1;
  }

  @Override
  public PairResult get(int index) {
    java.util.Objects.checkIndex(index, shared.length);
    int found = Arrays.binarySearch(firstOfRow, index);
    int i = lastRowThatBegins(found >= 0 ? found : -found - 2);
    return result(index, i, i + 1 + index - firstOfRow[i]);
  }

  /** The last body has no row of its own and would begin where the one before it ends. */
  private int lastRowThatBegins(int row) {
    return Math.min(row, mandates.size() - 2);
  }

  private PairResult result(int index, int i, int j) {
    Mandate a = mandates.get(i);
    Mandate b = mandates.get(j);
    PoissonBinomial law = test.law(i, j);
    List<Tie> all = ties.of(a.id(), b.id());
    return new PairResult(
        a.id(),
        b.id(),
        a.functions().size(),
        b.functions().size(),
        shared[index],
        law.mean(),
        law.atLeast(shared[index]),
        law.atMost(shared[index]),
        standing(index),
        standsAfterCorrection(index),
        law.leastUnusuallyMany(options.level()),
        law.mostUnusuallyFew(options.level()),
        byCode[index],
        byCountries[index],
        meet(index),
        all.isEmpty() ? all : all.stream().filter(Tie::counts).toList(),
        all.isEmpty() ? all : all.stream().filter(tie -> !tie.counts()).toList(),
        ended(a, b));
  }

  private List<String> ended(Mandate a, Mandate b) {
    boolean first = over(a.body().ended());
    boolean second = over(b.body().ended());
    return first
        ? second ? List.of(a.id(), b.id()) : List.of(a.id())
        : second ? List.of(b.id()) : List.of();
  }

  private boolean over(PartialDate end) {
    return end.isOverBy(options.on());
  }
}
