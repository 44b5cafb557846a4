package org.symbolon.coverage.networks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

/** Charts of small worlds against an oracle that knows only rows of cells. */
class NetworkWorldsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final List<String> BODIES = List.of("A", "B", "C");

  /** Rows by table. */
  private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

  @Test
  void everyWorldOfThreeNetworksAndThreeBodiesIsCountedAsTheOracleCounts() {
    int worlds = 0;
    for (int seats = 0; seats < 1 << 9; seats++) {
      for (int flags = 0; flags < 1 << 6; flags += Seeds.times(5, 1)) {
        tables.clear();
        BODIES.forEach(this::body);
        for (int n = 0; n < 3; n++) {
          network(
              "N" + n,
              (flags >> n & 1) == 1 ? "2020" : "",
              (flags >> (n + 3) & 1) == 1 ? "Y" : "N");
          for (int b = 0; b < 3; b++) {
            if ((seats >> (3 * n + b) & 1) == 1) {
              member("N" + n, "STRUCTURE", BODIES.get(b), "MEMBER", "", "", "H");
            }
          }
        }
        for (boolean existing : new boolean[] {false, true}) {
          for (Eligible eligible : Eligible.values()) {
            check(NetworkOptions.on(DAY).withExistingOnly(existing).withEligible(eligible));
            worlds++;
          }
        }
      }
    }
    System.out.println(worlds + " worlds");
  }

  @Test
  void randomWorldsOfAllKindsOfRowsAreCountedAsTheOracleCounts() {
    Seeds.each(
        "networks against the oracle",
        4_001,
        Seeds.times(300, 20_000),
        random -> {
          world(random);
          check(
              new NetworkOptions(
                  DAY,
                  random.nextBoolean(),
                  random.nextInt(3) == 0 ? Confidence.M : null,
                  random.nextInt(3) == 0 ? Eligible.ONLY : Eligible.ALL,
                  random.nextInt(3) == 0,
                  0.05));
        });
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    Seeds.each(
        "order of rows",
        4_501,
        Seeds.times(50, 1_000),
        random -> {
          world(random);
          NetworkFigures before = NetworkChart.of(data(), NetworkOptions.on(DAY)).figures();
          tables
              .values()
              .forEach(rows -> java.util.Collections.shuffle(rows, java.util.Random.from(random)));
          assertThat(NetworkChart.of(data(), NetworkOptions.on(DAY)).figures()).isEqualTo(before);
        });
  }

  private void world(RandomGenerator random) {
    tables.clear();
    int bodies = random.nextInt(7);
    for (int b = 0; b < bodies; b++) {
      put(
          "structures",
          Map.of(
              "structure_id",
              "S" + b,
              "type",
              "IGO",
              "ended",
              random.nextInt(5) == 0 ? "2019-06-30" : "",
              "confidence",
              "H"));
      for (String function : List.of("NORMS", "DATA", "TRAINING")) {
        if (random.nextBoolean()) {
          activity("S" + b, function, pick(random, "THB", "SOM", "BOTH"), pick(random, "H", "L"));
        }
      }
    }
    for (String function : List.of("NORMS", "DATA", "TRAINING")) {
      put("functions", Map.of("function", function, "typical_category", "PART"));
    }
    int networks = random.nextInt(7);
    for (int n = 0; n < networks; n++) {
      Map<String, String> cells = new LinkedHashMap<>();
      cells.put("network_id", "N" + n);
      cells.put("type", pick(random, "PROJECT", "DIALOGUE"));
      cells.put("crime", pick(random, "THB", "SOM", "BOTH"));
      cells.put("region", pick(random, "EU", "EU;W_AFRICA", "GLOBAL"));
      cells.put("start", pick(random, "", "2001", "2030"));
      cells.put("end", pick(random, "", "2020-05", "2040", "2026-11-22"));
      cells.put("cimcett_eligible", pick(random, "Y", "N", ""));
      cells.put("confidence", pick(random, "H", "M", "L"));
      put("networks", cells);
      for (String function : List.of("NORMS", "DATA")) {
        if (random.nextBoolean()) {
          put(
              "network_activities",
              Map.of(
                  "network_activity_id",
                  "NA" + n + function,
                  "network_id",
                  "N" + n,
                  "category",
                  "PART",
                  "function",
                  function,
                  "crime",
                  pick(random, "THB", "SOM", "BOTH")));
        }
      }
      Set<String> seen = new HashSet<>();
      for (int m = 0; m < random.nextInt(8); m++) {
        String kind = pick(random, "STRUCTURE", "STRUCTURE", "STATE", "OTHER");
        String name = (kind.equals("STRUCTURE") ? "S" : kind) + random.nextInt(6);
        String role = pick(random, "MEMBER", "DONOR", "LEAD");
        if (seen.add(name + role)) {
          member(
              "N" + n,
              kind,
              name,
              role,
              pick(random, "", "2010", "2031"),
              pick(random, "", "", "2018", "2035"),
              pick(random, "H", "M", "L"));
        }
      }
    }
  }

  /** The same questions, answered by walking over all rows again for each of them. */
  private void check(NetworkOptions options) {
    NetworkChart chart = NetworkChart.of(data(), options);
    Map<String, Set<String>> sits = new TreeMap<>();
    for (Map<String, String> network : rows("networks")) {
      if (takes(network, options)) {
        sits.put(cell(network, "network_id"), oracleBodies(network, options));
      }
    }
    List<String> ids = List.copyOf(sits.keySet());
    int pairs = 0;
    int common = 0;
    for (String a : ids) {
      for (String b : ids) {
        if (a.compareTo(b) < 0) {
          pairs++;
          Set<String> both = new TreeSet<>(sits.getOrDefault(a, Set.of()));
          both.retainAll(sits.getOrDefault(b, Set.of()));
          common += both.isEmpty() ? 0 : 1;
          assertThat(chart.common(a, b)).as(a + b).containsExactlyElementsOf(both);
          assertThat(chart.pairsOf(a).stream().filter(p -> p.names(b) && p.common() > 0).count())
              .isEqualTo(both.isEmpty() ? 0 : 1);
        }
      }
    }
    NetworkFigures figures = chart.figures();
    assertThat(figures.networks()).isEqualTo(ids.size());
    assertThat(figures.pairs()).isEqualTo(pairs);
    assertThat(figures.pairsInCommon()).isEqualTo(common);
    Map<String, Integer> memberships = new TreeMap<>();
    sits.values().forEach(all -> all.forEach(body -> memberships.merge(body, 1, Integer::sum)));
    assertThat(figures.memberships()).isEqualTo(memberships);
    checkFirstLevel(chart, sits, List.copyOf(memberships.keySet()));
    checkGuidance(chart, sits, options);
  }

  private static void checkFirstLevel(
      NetworkChart chart, Map<String, Set<String>> sits, List<String> bodies) {
    int meeting = 0;
    for (String one : bodies) {
      Map<String, List<String>> partners = new TreeMap<>();
      for (String other : bodies) {
        List<String> networks = new ArrayList<>();
        sits.forEach((network, all) -> {
          if (!one.equals(other) && all.contains(one) && all.contains(other)) {
            networks.add(network);
          }
        });
        if (!networks.isEmpty()) {
          partners.put(other, networks);
          meeting++;
        }
      }
      assertThat(chart.partners(one)).isEqualTo(partners);
    }
    assertThat(chart.figures().bodyPairsInCommon()).isEqualTo(meeting / 2);
    assertThat(chart.closest()).hasSize(meeting / 2);
    assertThat(chart.figures().bodyPairs()).isEqualTo(bodies.size() * (bodies.size() - 1) / 2);
  }

  private void checkGuidance(
      NetworkChart chart, Map<String, Set<String>> sits, NetworkOptions options) {
    int stated = 0;
    int recorded = 0;
    for (Map<String, String> says : rows("network_activities")) {
      for (String body : sits.getOrDefault(cell(says, "network_id"), Set.of())) {
        stated++;
        recorded +=
            rows("structure_activities").stream()
                    .filter(row -> cell(row, "structure_id").equals(body))
                    .filter(row -> cell(row, "function").equals(cell(says, "function")))
                    .filter(row -> sure(cell(row, "confidence"), options))
                    .anyMatch(row -> meet(cell(row, "crime"), cell(says, "crime")))
                ? 1
                : 0;
      }
    }
    assertThat(chart.figures().stated()).isEqualTo(stated);
    assertThat(chart.figures().statedWithActivity()).isEqualTo(recorded);
  }

  private static boolean meet(String one, String other) {
    return one.equals(other) || one.equals("BOTH") || other.equals("BOTH");
  }

  private static boolean sure(String confidence, NetworkOptions options) {
    return options.minConfidence() == null || !confidence.equals("L");
  }

  /** Texts compare as dates here: 2018, 2020-05 and 2026-11-22 against the day. */
  private static boolean over(String end) {
    return !end.isEmpty() && end.compareTo("2026-11-22".substring(0, end.length())) < 0;
  }

  private static boolean begun(String start) {
    return start.isEmpty() || start.compareTo("2026-11-22") <= 0;
  }

  private boolean takes(Map<String, String> network, NetworkOptions options) {
    boolean runs = begun(cell(network, "start")) && !over(cell(network, "end"));
    return (!options.existingOnly() || runs)
        && sure(cell(network, "confidence"), options)
        && (options.eligible() == Eligible.ALL || cell(network, "cimcett_eligible").equals("Y"));
  }

  private Set<String> oracleBodies(Map<String, String> network, NetworkOptions options) {
    Map<String, List<String>> roles = new TreeMap<>();
    for (Map<String, String> row : rows("network_members")) {
      boolean held = begun(cell(row, "from")) && !over(cell(row, "to"));
      boolean ended =
          rows("structures").stream()
              .anyMatch(body ->
                  cell(body, "structure_id").equals(cell(row, "member"))
                      && over(cell(body, "ended")));
      if (cell(row, "network_id").equals(cell(network, "network_id"))
          && cell(row, "member_kind").equals("STRUCTURE")
          && sure(cell(row, "confidence"), options)
          && (!options.existingOnly() || held && !ended)) {
        roles.computeIfAbsent(cell(row, "member"), id -> new ArrayList<>()).add(cell(row, "role"));
      }
    }
    if (options.withoutDonors()) {
      roles.values().removeIf(all -> all.stream().allMatch(role -> role.equals("DONOR")));
    }
    return new TreeSet<>(roles.keySet());
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private AtlasData data() {
    return AtlasData.of(tables);
  }

  private List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  private void put(String table, Map<String, String> cells) {
    tables.computeIfAbsent(table, name -> new ArrayList<>()).add(cells);
  }

  private void body(String id) {
    put("structures", Map.of("structure_id", id, "type", "IGO", "confidence", "H"));
  }

  private void network(String id, String end, String eligible) {
    put(
        "networks",
        Map.of(
            "network_id", id,
            "type", "DIALOGUE",
            "crime", "BOTH",
            "region", "GLOBAL",
            "end", end,
            "cimcett_eligible", eligible,
            "confidence", "H"));
  }

  private void member(
      String network,
      String kind,
      String member,
      String role,
      String from,
      String to,
      String confidence) {
    put(
        "network_members",
        Map.of(
            "network_id", network,
            "member_kind", kind,
            "member", member,
            "role", role,
            "from", from,
            "to", to,
            "confidence", confidence));
  }

  private void activity(String structure, String function, String crime, String confidence) {
    put(
        "structure_activities",
        Map.of(
            "activity_id",
            structure + function,
            "structure_id",
            structure,
            "category",
            "PART",
            "function",
            function,
            "crime",
            crime,
            "region",
            "GLOBAL",
            "intensity",
            "CORE",
            "confidence",
            confidence));
  }

  private static String pick(RandomGenerator random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
