package org.symbolon.coverage.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A provision, coded.
 *
 * @param function its main function
 * @param alsoFunctions further functions of the same provision (a bundle)
 * @param precision empty where it is not known
 */
public record Measure(
    String id,
    String instrumentId,
    String article,
    Category category,
    String function,
    List<String> alsoFunctions,
    Crime crime,
    Obligation obligation,
    Optional<Precision> precision,
    String summary,
    Confidence confidence,
    String source) {

  public static Measure of(Row row) {
    return new Measure(
        row.required("measure_id"),
        row.required("instrument_id"),
        row.text("article"),
        row.code("category", Category.class),
        row.required("function"),
        row.parts("also_functions"),
        row.code("crime", Crime.class),
        row.code("obligation", Obligation.class),
        row.findCode("precision", Precision.class),
        row.text("summary"),
        row.confidence(),
        row.text("source"));
  }

  /** A point of a yardstick that nobody has coded: it stands in no chart of measures. */
  public static Measure ofPoint(Row row) {
    return new Measure(
        row.required("point_id"),
        row.required("instrument_id"),
        row.text("article"),
        Category.PROT,
        row.required("function"),
        row.parts("also_functions"),
        row.code("crime", Crime.class),
        row.code("obligation", Obligation.class),
        row.findCode("precision", Precision.class),
        row.text("summary"),
        row.confidence(),
        row.text("source"));
  }

  /** Main function and bundle, each once. */
  public List<String> functions() {
    List<String> all = new ArrayList<>();
    all.add(function);
    alsoFunctions.stream().filter(also -> !all.contains(also)).forEach(all::add);
    return List.copyOf(all);
  }

  public boolean carries(String code) {
    return function.equals(code) || alsoFunctions.contains(code);
  }
}
