package org.symbolon.node.atlas.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.symbolon.coverage.law.StatePair;
import org.symbolon.node.web.Export;

/** What two States can use together as rows of codes, for a file: the rules that stop it first. */
final class PairRows {

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "instrument",
          "text",
          "function",
          "article",
          "obligation",
          "inherited",
          "sinceA",
          "sinceB",
          "says");

  private PairRows() {}

  static Export export(StatePair.Answer pair) {
    List<List<String>> rows = new ArrayList<>();
    pair.safeguards().stream()
        .sorted(java.util.Comparator.comparing(each -> each.rule().effect()))
        .map(StatePair.Safeguard::rule)
        .forEach(rule ->
            rows.add(
                List.of(
                    rule.effect().name(),
                    "",
                    "",
                    rule.safeguard(),
                    rule.article(),
                    "",
                    "",
                    "",
                    "",
                    rule.rule())));
    for (StatePair.CommonText text : pair.common()) {
      for (StatePair.Duty duty : text.duties()) {
        var one = duty.provision();
        rows.add(
            List.of(
                "IN_FORCE_FOR_BOTH",
                text.instrumentId(),
                one.measure().instrumentId(),
                duty.function(),
                one.measure().article(),
                one.measure().obligation().name(),
                one.inherited() ? "Y" : "N",
                text.a().since().map(Object::toString).orElse(""),
                text.b().since().map(Object::toString).orElse(""),
                one.measure().summary()));
      }
    }
    pair.authorities()
        .forEach(one ->
            rows.add(
                plain("AUTHORITY", one.instrumentId(), one.country() + ": " + one.authority())));
    pair.figures()
        .notRecorded()
        .forEach(one ->
            rows.add(
                plain(
                    "NOT_RECORDED_" + one.what(),
                    one.instrument(),
                    Stream.of(one.state(), one.reason())
                        .filter(word -> !word.isEmpty())
                        .reduce((x, y) -> x + ": " + y)
                        .orElse(""))));
    return new Export(
        "pair-%s-%s-%s-%s".formatted(pair.a(), pair.b(), pair.act().act(), pair.day()),
        COLUMNS,
        rows);
  }

  private static List<String> plain(String kind, String instrument, String says) {
    return List.of(kind, instrument, "", "", "", "", "", "", "", says);
  }
}
