package org.symbolon.node.atlas.codebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.codebook.FunctionUse;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.HiddenTables;
import org.symbolon.node.atlas.questions.Answers;

/** What the codebook says of each function, and where each is used. */
@Component
class Codebook {

  private final AtlasRecords records;
  private final List<HiddenTables> hidden;
  private final Answers<String, Map<String, FunctionUse>> uses =
      new Answers<>((data, question) -> FunctionUse.all(data));

  Codebook(AtlasRecords records, List<HiddenTables> hidden) {
    this.records = records;
    this.hidden = List.copyOf(hidden);
  }

  /** Whether the actor at hand codes blind, and so sees no example and no borderline case. */
  boolean isBlind() {
    return hidden.stream().anyMatch(tables -> tables.hides("measures"));
  }

  /** What is written of one function; empty texts where nothing is. */
  record Entry(
      String counts, String countsFr, String countsNot, String countsNotFr, List<String> seeAlso) {
    private static final Entry NOTHING = new Entry("", "", "", "", List.of());

    String counts(Locale locale) {
      return in(locale, counts, countsFr);
    }

    String countsNot(Locale locale) {
      return in(locale, countsNot, countsNotFr);
    }

    private static String in(Locale locale, String english, String french) {
      return locale.getLanguage().equals("fr") && !french.isEmpty() ? french : english;
    }
  }

  AtlasSnapshot snapshot() {
    return records.snapshot();
  }

  /** Where a function of the list is used. */
  FunctionUse use(AtlasSnapshot snapshot, String function) {
    FunctionUse use = Objects.requireNonNull(uses.get(snapshot, "all").get(function), function);
    return isBlind() ? use.withoutCodings() : use;
  }

  static Entry entry(AtlasSnapshot snapshot, String function) {
    return snapshot.rows("codebook").stream()
        .filter(row -> row.getOrDefault("function", "").equals(function))
        .map(Codebook::entry)
        .findFirst()
        .orElse(Entry.NOTHING);
  }

  private static Entry entry(Map<String, String> row) {
    return new Entry(
        row.getOrDefault("counts", ""),
        row.getOrDefault("counts_fr", ""),
        row.getOrDefault("counts_not", ""),
        row.getOrDefault("counts_not_fr", ""),
        parts(row.getOrDefault("see_also", "")));
  }

  /** How many items of plans ask for each function. */
  static Map<String, Integer> planItems(AtlasSnapshot snapshot) {
    Map<String, Integer> counts = new HashMap<>();
    snapshot
        .tables()
        .forEach((table, rows) -> {
          if (table.startsWith("plan_")) {
            for (Map<String, String> row : rows) {
              parts(row.getOrDefault("functions", ""))
                  .forEach(function -> counts.merge(function, 1, Integer::sum));
            }
          }
        });
    return counts;
  }

  private static List<String> parts(String cell) {
    return Arrays.stream(cell.split(";", -1)).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }
}
