package org.symbolon.coverage.coding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.records.Certainty;
import org.symbolon.coverage.records.Coding;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Scope;

/**
 * Which codings are held against each other. Empty sets and null leave nothing out.
 *
 * @param first number of the one coder
 * @param second number of the other
 * @param scopes only provisions of instruments of these scopes
 * @param instruments only provisions of these instruments
 * @param certainties only where the second coder was so sure
 * @param minConfidence leaves out measures less sure than this
 */
public record CodingOptions(
    String first,
    String second,
    Set<Scope> scopes,
    Set<String> instruments,
    Set<Certainty> certainties,
    @Nullable Confidence minConfidence) {

  public CodingOptions {
    scopes = Collections.unmodifiableSet(copy(scopes, Scope.class));
    instruments = Collections.unmodifiableSet(new TreeSet<>(instruments));
    certainties = Collections.unmodifiableSet(copy(certainties, Certainty.class));
  }

  /** All provisions, the first coder against another. */
  public static CodingOptions with(String second) {
    return new CodingOptions(Coding.FIRST, second, Set.of(), Set.of(), Set.of(), null);
  }

  CodingOptions within(Set<Scope> only) {
    return new CodingOptions(first, second, only, instruments, certainties, minConfidence);
  }

  CodingOptions sure(Set<Certainty> only) {
    return new CodingOptions(first, second, scopes, instruments, only, minConfidence);
  }

  private static <E extends Enum<E>> EnumSet<E> copy(Set<E> set, Class<E> type) {
    return set.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(set);
  }
}
