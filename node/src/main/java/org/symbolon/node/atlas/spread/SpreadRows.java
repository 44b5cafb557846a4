package org.symbolon.node.atlas.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.symbolon.coverage.spread.Carrier;
import org.symbolon.coverage.spread.FunctionSpread;
import org.symbolon.coverage.spread.Spread;
import org.symbolon.node.web.Export;

/**
 * A text that carries a function, as codes.
 *
 * @param place FIRST, FOLLOWED, UNDATED or INHERITED
 * @param act the record that brought it: the text, or an act that amends it
 */
record SpreadRows(
    String function,
    String place,
    String instrument,
    String act,
    String date,
    String obligation,
    String measure,
    String article) {

  private static final List<String> COLUMNS =
      List.of("function", "place", "instrument", "act", "date", "obligation", "measure", "article");

  static List<SpreadRows> list(FunctionSpread spread) {
    List<Carrier> first = spread.first();
    List<SpreadRows> rows = new ArrayList<>();
    spread
        .carriers()
        .forEach(c -> rows.add(of(spread, first.contains(c) ? "FIRST" : "FOLLOWED", c)));
    spread.undated().forEach(c -> rows.add(of(spread, "UNDATED", c)));
    spread
        .inherited()
        .forEach(i ->
            rows.add(
                new SpreadRows(spread.function().code(), "INHERITED", i.id(), "", "", "", "", "")));
    return rows;
  }

  private static SpreadRows of(FunctionSpread spread, String place, Carrier carrier) {
    return new SpreadRows(
        spread.function().code(),
        place,
        carrier.text().id(),
        carrier.act().id(),
        carrier.date().text(),
        carrier.measure().obligation().name(),
        carrier.measure().id(),
        carrier.measure().article());
  }

  static Export export(SpreadAnswers.Asked asked) {
    return new Export(
        "spread",
        COLUMNS,
        () -> shown(asked).flatMap(s -> list(s).stream()).map(SpreadRows::cells).iterator());
  }

  /** The function asked for, or all; none where the answer is refused. */
  static Stream<FunctionSpread> shown(SpreadAnswers.Asked asked) {
    return asked.spread() instanceof Spread.Told told
        ? told.functions().stream()
            .filter(s ->
                asked.function().isEmpty()
                    || s.function().code().equals(asked.function().get().code()))
        : Stream.empty();
  }

  private List<String> cells() {
    return List.of(function, place, instrument, act, date, obligation, measure, article);
  }
}
