package org.symbolon.coverage.structures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Seeds;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Row;
import org.symbolon.coverage.records.StructureOutput;

/** Charts of small worlds against an oracle that knows only rows of cells. */
class StructureWorldsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

  @Test
  void randomWorldsAreCountedAsTheOracleCounts() {
    Seeds.each(
        "structures against the oracle",
        5_001,
        Seeds.times(400, 20_000),
        random -> {
          world(random);
          check(
              new StructureOptions(
                  DAY,
                  random.nextBoolean(),
                  random.nextInt(3) == 0 ? Confidence.M : null,
                  random.nextBoolean(),
                  random.nextInt(3) == 0 ? Crime.THB : null,
                  random.nextInt(3) == 0 ? Set.of("EU") : Set.of()));
        });
  }

  @Test
  void everyPairOfDatabasesIsAddableOnlyByTheRule() {
    List<String> units = List.of("", "person", "case", "person;case", "case;person");
    List<String> sources = List.of("", "POLICE", "NGO", "POLICE;NGO", "MIXED_OFFICIAL");
    int pairs = 0;
    for (String u1 : units) {
      for (String s1 : sources) {
        for (String u2 : units) {
          for (String s2 : sources) {
            boolean agree = Addition.of(database(u1, s1), database(u2, s2)) == Addition.AGREE;
            boolean rule =
                u1.equals(u2)
                    && s1.equals(s2)
                    && (u1.equals("person") || u1.equals("case"))
                    && (s1.equals("POLICE") || s1.equals("NGO"));
            assertThat(agree).as(u1 + " " + s1 + " / " + u2 + " " + s2).isEqualTo(rule);
            pairs++;
          }
        }
      }
    }
    System.out.println(pairs + " pairs of databases");
  }

  private void check(StructureOptions options) {
    StructureChart chart = StructureChart.of(AtlasData.of(tables), options);
    Set<String> expected = new TreeSet<>();
    for (Map<String, String> body : rows("structures")) {
      String id = cell(body, "structure_id");
      boolean counts =
          sure(body, options)
              && (options.nationalAuthorities() || cell(body, "type").equals("IGO"))
              && (!options.existingOnly()
                  || !cell(body, "ended").equals("2019") && !cell(body, "founded").equals("2030"));
      if (counts) {
        expected.add(id);
        checkRow(chart.find(id).orElseThrow(), options);
      } else {
        assertThat(chart.find(id)).isEmpty();
      }
      checkProfile(chart.findProfile(id).orElseThrow());
    }
    assertThat(chart.structures().stream().map(StructureRow::id))
        .containsExactlyElementsOf(expected);
    assertThat(chart.figures().structures()).isEqualTo(expected.size());
    assertThat(chart.figures().activities())
        .isEqualTo(
            (int)
                rows("structure_activities").stream()
                    .filter(row -> expected.contains(cell(row, "structure_id")))
                    .filter(row -> fits(row, options))
                    .count());
    assertThat(chart.figures().databases())
        .isEqualTo(
            (int)
                rows("structure_outputs").stream()
                    .filter(row -> expected.contains(cell(row, "structure_id")))
                    .filter(row -> sure(row, options))
                    .filter(row -> cell(row, "output_type").equals("DATABASE"))
                    .count());
  }

  private void checkRow(StructureRow row, StructureOptions options) {
    Map<Action, List<String>> categories =
        Map.of(
            Action.PREVENTION, List.of("PREV"),
            Action.PROSECUTION, List.of("PROS_SUB", "PROS_PROC"),
            Action.PROTECTION, List.of("PROT"),
            Action.PARTNERSHIP, List.of("PART"));
    categories.forEach((action, codes) -> {
      List<Map<String, String>> own =
          rows("structure_activities").stream()
              .filter(each -> cell(each, "structure_id").equals(row.id()))
              .filter(each -> codes.contains(cell(each, "category")))
              .filter(each -> fits(each, options))
              .toList();
      assertThat(row.on(action).activities()).isEqualTo(own.size());
      assertThat(row.on(action).functions())
          .isEqualTo((int) own.stream().map(each -> cell(each, "function")).distinct().count());
      assertThat(row.on(action).strongest().map(Enum::name))
          .isEqualTo(
              List.of("CORE", "SECONDARY", "OCCASIONAL").stream()
                  .filter(
                      step -> own.stream().anyMatch(each -> cell(each, "intensity").equals(step)))
                  .findFirst());
    });
    assertThat(row.ended())
        .isEqualTo(
            rows("structures").stream()
                .anyMatch(body ->
                    cell(body, "structure_id").equals(row.id())
                        && cell(body, "ended").equals("2019")));
  }

  /** Projects and networks are apart, and partners are all other bodies of the project. */
  private void checkProfile(StructureProfile profile) {
    assertThat(profile.projects())
        .allSatisfy(project -> {
          assertThat(project.seat().network().type()).isIn("PROJECT", "OPERATION");
          assertThat(project.partners()).doesNotContain(profile.structure().id());
        });
    assertThat(profile.networks())
        .allSatisfy(seat -> assertThat(seat.network().type()).isEqualTo("DIALOGUE"));
    assertThat(profile.agreements())
        .allSatisfy(
            agreement -> assertThat(agreement.parties()).contains(profile.structure().id()));
  }

  private static boolean fits(Map<String, String> row, StructureOptions options) {
    return sure(row, options)
        && (options.crime() == null || !cell(row, "crime").equals("SOM"))
        && (options.regions().isEmpty() || List.of(cell(row, "region").split(";")).contains("EU"));
  }

  private static boolean sure(Map<String, String> row, StructureOptions options) {
    return options.minConfidence() == null || !cell(row, "confidence").equals("L");
  }

  private void world(RandomGenerator random) {
    tables.clear();
    for (String function : List.of("NORMS", "DATA", "TRAINING")) {
      put("functions", "function", function, "typical_category", "PART");
    }
    for (int n = 0; n < 3; n++) {
      put(
          "networks",
          "network_id",
          "N" + n,
          "type",
          pick(random, "PROJECT", "OPERATION", "DIALOGUE"),
          "crime",
          "BOTH",
          "confidence",
          pick(random, "H", "L"));
    }
    int bodies = random.nextInt(6);
    for (int b = 0; b < bodies; b++) {
      put(
          "structures",
          "structure_id",
          "S" + b,
          "type",
          pick(random, "IGO", "IGO", "NATIONAL_AUTHORITY"),
          "founded",
          pick(random, "", "1990", "2030"),
          "ended",
          pick(random, "", "", "2019", "2040"),
          "confidence",
          pick(random, "H", "L"));
      for (int a = 0; a < random.nextInt(8); a++) {
        put(
            "structure_activities",
            "activity_id",
            "S" + b + ":" + a,
            "structure_id",
            "S" + b,
            "category",
            pick(random, "PREV", "PROS_SUB", "PROS_PROC", "PROT", "PART"),
            "function",
            pick(random, "NORMS", "DATA", "TRAINING"),
            "crime",
            pick(random, "THB", "SOM", "BOTH"),
            "region",
            pick(random, "EU", "GLOBAL", "W_AFRICA;EU"),
            "intensity",
            pick(random, "CORE", "SECONDARY", "OCCASIONAL"),
            "confidence",
            pick(random, "H", "M", "L"));
      }
      for (int o = 0; o < random.nextInt(4); o++) {
        put(
            "structure_outputs",
            "output_id",
            "S" + b + ":OUT" + o,
            "structure_id",
            "S" + b,
            "output_type",
            pick(random, "DATABASE", "REPORT"),
            "confidence",
            pick(random, "H", "L"));
      }
      for (int n = 0; n < 3; n++) {
        if (random.nextBoolean()) {
          put(
              "network_members",
              "network_id",
              "N" + n,
              "member_kind",
              "STRUCTURE",
              "member",
              "S" + b,
              "role",
              "MEMBER",
              "confidence",
              "H");
        }
      }
    }
    put("agreements", "agreement_id", "AGR", "parties", "S0;S1", "confidence", "H");
  }

  private List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  private void put(String table, String... cells) {
    Map<String, String> row = new TreeMap<>();
    for (int c = 0; c < cells.length; c += 2) {
      row.put(cells[c], cells[c + 1]);
    }
    tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
  }

  private static StructureOutput database(String units, String sources) {
    return StructureOutput.of(
        new Row(
            "structure_outputs",
            1,
            Map.of(
                "output_id", "D",
                "structure_id", "S",
                "output_type", "DATABASE",
                "unit_of_record", units,
                "data_source_type", sources)));
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static String pick(RandomGenerator random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
