package org.symbolon.coverage.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.symbolon.coverage.coding.Kappa.Pair;
import org.symbolon.coverage.records.Certainty;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Scope;

/** How far two coders agree, column by column, and where they differ. */
public final class Agreement {

  private final CodingBook book;
  private final CodingOptions options;
  private final List<Disagreement> pairs;
  private final int uncoded;

  private Agreement(CodingBook book, CodingOptions options) {
    this.book = book;
    this.options = options;
    this.pairs = List.copyOf(book.pairs(options));
    this.uncoded = book.uncoded(options);
  }

  public static Agreement of(CodingBook book, CodingOptions options) {
    return new Agreement(book, options);
  }

  public CodingOptions options() {
    return options;
  }

  /** How many provisions both coded. */
  public int n() {
    return pairs.size();
  }

  /** How many provisions the question is about that one of the two did not code. */
  public int uncoded() {
    return uncoded;
  }

  /**
   * One column: kappa and the pairs of values behind it.
   *
   * @param confusion how often the first coder gave one value and the second another
   */
  public record ColumnAgreement(CodedColumn column, Kappa kappa, List<Confusion> confusion) {}

  /** How often the first coder gave one value and the second another. */
  public record Confusion(String first, String second, int n) {}

  /** The columns in the order of the table. */
  public List<ColumnAgreement> columns() {
    List<ColumnAgreement> columns = new ArrayList<>();
    for (CodedColumn column : CodedColumn.values()) {
      columns.add(column(column));
    }
    return columns;
  }

  public ColumnAgreement column(CodedColumn column) {
    Map<Pair, Integer> table = new TreeMap<>();
    int missing = uncoded;
    for (Disagreement pair : pairs) {
      Optional<String> first = pair.first().value(column);
      Optional<String> second = pair.second().value(column);
      if (first.isPresent() && second.isPresent()) {
        table.merge(new Pair(first.get(), second.get()), 1, Integer::sum);
      } else {
        missing++;
      }
    }
    List<Confusion> confusion =
        table.entrySet().stream()
            .map(cell ->
                new Confusion(cell.getKey().first(), cell.getKey().second(), cell.getValue()))
            .toList();
    return new ColumnAgreement(column, Kappa.of(table, missing), confusion);
  }

  /** The same question for each scope that has a provision both coded. */
  public Map<Scope, Agreement> byScope() {
    Map<Scope, Agreement> scopes = new EnumMap<>(Scope.class);
    for (Scope scope : wanted(options.scopes(), Scope.class)) {
      Agreement of = new Agreement(book, options.within(Set.of(scope)));
      if (of.n() > 0) {
        scopes.put(scope, of);
      }
    }
    return scopes;
  }

  /** The same question for each certainty of the second coder. */
  public Map<Certainty, Agreement> byCertainty() {
    Map<Certainty, Agreement> certainties = new EnumMap<>(Certainty.class);
    for (Certainty certainty : wanted(options.certainties(), Certainty.class)) {
      Agreement of = new Agreement(book, options.sure(Set.of(certainty)));
      if (of.n() > 0) {
        certainties.put(certainty, of);
      }
    }
    return certainties;
  }

  private static <E extends Enum<E>> Collection<E> wanted(Set<E> asked, Class<E> type) {
    return asked.isEmpty() ? EnumSet.allOf(type) : asked;
  }

  /** The provisions on which they differ in something, by id. */
  public List<Disagreement> disagreements() {
    return pairs.stream().filter(pair -> !pair.columns().isEmpty()).toList();
  }

  /** On how many provisions they say the same in every column. */
  public int same() {
    return (int) pairs.stream().filter(pair -> pair.columns().isEmpty()).count();
  }

  /** The column with the lowest and that with the highest kappa. */
  public Optional<Ends> ends() {
    List<ColumnAgreement> defined =
        columns().stream()
            .filter(column -> !column.column().isDerived() && column.kappa().isDefined())
            .sorted(Comparator.comparing(column -> column.kappa().kappa()))
            .toList();
    return defined.isEmpty()
        ? Optional.empty()
        : Optional.of(new Ends(defined.getFirst(), defined.getLast()));
  }

  /** The column on which they agree least, and that on which they agree most, beyond chance. */
  public record Ends(ColumnAgreement least, ColumnAgreement most) {}
}
