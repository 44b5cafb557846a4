package org.symbolon.coverage.records;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How one coder coded one provision.
 *
 * @param coder number of the coder; {@link #FIRST} is who made the table of measures
 * @param values what the coder said, by column; a set is written in the order of its codes, joined
 *     by semicolons; a column that is left out is missing
 * @param certainty how sure the coder was; empty where nobody said it
 * @param basis what the coder went by
 */
public record Coding(
    String measureId,
    String coder,
    Map<CodedColumn, String> values,
    Optional<Certainty> certainty,
    String basis,
    String remark) {

  /** The coder of the table of measures. */
  public static final String FIRST = "1";

  public Coding {
    Map<CodedColumn, String> kept = new EnumMap<>(CodedColumn.class);
    values.forEach((column, value) -> {
      String clean = column.isSet() ? set(value) : value.strip();
      if (column.isSet() || !clean.isEmpty()) {
        kept.put(column, clean);
      }
    });
    level(kept.get(CodedColumn.OBLIGATION))
        .ifPresent(level -> kept.put(CodedColumn.OBLIGATION_LEVEL, level));
    values = Collections.unmodifiableMap(kept);
  }

  /** The coding that stands in the table of measures. */
  public static Coding first(Measure measure) {
    Map<CodedColumn, String> values = new EnumMap<>(CodedColumn.class);
    values.put(CodedColumn.CATEGORY, measure.category().name());
    values.put(CodedColumn.FUNCTION, measure.function());
    values.put(CodedColumn.ALSO_FUNCTIONS, String.join(";", measure.alsoFunctions()));
    values.put(CodedColumn.CRIME, measure.crime().name());
    values.put(CodedColumn.OBLIGATION, measure.obligation().name());
    measure.precision().ifPresent(it -> values.put(CodedColumn.PRECISION, it.name()));
    return new Coding(measure.id(), FIRST, values, Optional.empty(), "", "");
  }

  /** A row of the table of further codings. */
  public static Coding of(Row row) {
    Map<CodedColumn, String> values = new EnumMap<>(CodedColumn.class);
    for (CodedColumn column : CodedColumn.values()) {
      if (!column.isDerived()) {
        values.put(column, row.text(column.column()));
      }
    }
    return new Coding(
        row.required("measure_id"),
        row.required("coder"),
        values,
        Certainty.of(row.text("certainty")),
        row.text("basis"),
        row.text("remark"));
  }

  /** What the coder said; empty where the answer is missing. */
  public Optional<String> value(CodedColumn column) {
    return Optional.ofNullable(values.get(column));
  }

  /** Main function and further ones. */
  public Set<String> functions() {
    Set<String> all = new TreeSet<>(parts(values.getOrDefault(CodedColumn.ALSO_FUNCTIONS, "")));
    value(CodedColumn.FUNCTION).ifPresent(all::add);
    return all;
  }

  /** The same coding with one answer as it was. */
  public Coding with(CodedColumn column, String value) {
    Map<CodedColumn, String> changed = new EnumMap<>(CodedColumn.class);
    changed.putAll(values);
    changed.put(column, value);
    return new Coding(measureId, coder, changed, certainty, basis, remark);
  }

  /** A set of codes in the one form in which sets are compared. */
  public static String set(String cell) {
    return String.join(";", parts(cell));
  }

  /** The coarse form of an obligation; empty for a word that is none. */
  public static Optional<String> level(@org.jspecify.annotations.Nullable String obligation) {
    return switch (obligation) {
      case "SHALL", "SHALL_QUALIFIED" -> Optional.of("SHALL");
      case "ENDEAVOUR", "CONSIDER" -> Optional.of("SHALL_CONSIDER");
      case "MAY" -> Optional.of("MAY");
      case "COMMIT" -> Optional.of("SOFT");
      case "NA" -> Optional.of("NA");
      case null, default -> Optional.empty();
    };
  }

  private static Collection<String> parts(String cell) {
    Set<String> parts = new TreeSet<>();
    for (String part : cell.split(";", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
