package org.symbolon.coverage.overlaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Intensity;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.coverage.territory.Territories;
import org.symbolon.coverage.territory.Territory;

/** Bits answer as a slow comparison of every task with every task. */
class ReachTest {

  private static final long SEED = 20261124;
  private static final List<String> REGIONS = List.of("GLOBAL", "EU", "W_AFRICA", "NER", "PRT");

  @Test
  void bitsMeetWhereTasksMeet() {
    System.out.println("reach beside tasks: seed " + SEED);
    Random random = new Random(SEED);
    Reach.Maker maker = new Reach.Maker();
    int met = 0;
    int apart = 0;
    for (int run = 0; run < 5_000; run++) {
      List<StructureActivity> a = tasks(random);
      List<StructureActivity> b = tasks(random);
      Territory reachA = territory(random);
      Territory reachB = territory(random);
      Reach bitsA = maker.reach(a, reachA);
      Reach bitsB = maker.reach(b, reachB);
      boolean crimes = any(a, b, (x, y) -> x.crime().meets(y.crime()));
      boolean code = any(a, b, (x, y) -> Territories.meetByCode(x.regions(), y.regions()));
      boolean both =
          any(
              a,
              b,
              (x, y) ->
                  x.crime().meets(y.crime()) && Territories.meetByCode(x.regions(), y.regions()));
      assertThat(bitsA.crimesMeet(bitsB)).as("%s %s", a, b).isEqualTo(crimes);
      assertThat(bitsA.meetByCode(bitsB)).as("%s %s", a, b).isEqualTo(code);
      assertThat(bitsA.meetByCrimeAndCode(bitsB)).as("%s %s", a, b).isEqualTo(both);
      assertThat(bitsA.meetByCountries(bitsB)).isEqualTo(reachA.meets(reachB));
      met += both ? 1 : 0;
      apart += both ? 0 : 1;
    }
    assertThat(met).isGreaterThan(500);
    assertThat(apart).isGreaterThan(500);
  }

  private interface Comparison {
    boolean holds(StructureActivity x, StructureActivity y);
  }

  private static boolean any(
      List<StructureActivity> a, List<StructureActivity> b, Comparison comparison) {
    return a.stream().anyMatch(x -> b.stream().anyMatch(y -> comparison.holds(x, y)));
  }

  private static List<StructureActivity> tasks(Random random) {
    List<StructureActivity> tasks = new ArrayList<>();
    for (int task = 0; task <= random.nextInt(3); task++) {
      List<String> regions = new ArrayList<>();
      for (int region = random.nextInt(3); region > 0; region--) {
        regions.add(REGIONS.get(random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(4)));
      }
      tasks.add(
          new StructureActivity(
              "T" + task,
              "BODY",
              Category.PROT,
              "ASSISTANCE",
              Crime.values()[random.nextInt(5)],
              regions,
              Intensity.CORE,
              Confidence.M,
              "made"));
    }
    return tasks;
  }

  private static Territory territory(Random random) {
    if (random.nextInt(8) == 0) {
      return random.nextBoolean() ? Territory.WORLD : Territory.NOWHERE;
    }
    TreeSet<String> countries = new TreeSet<>();
    TreeSet<String> unresolved = new TreeSet<>();
    for (int place = random.nextInt(4); place > 0; place--) {
      (random.nextInt(4) == 0 ? unresolved : countries).add("P" + random.nextInt(150));
    }
    return new Territory(false, countries, unresolved);
  }

  @Test
  void everyPairStandsOnceInTheOrderOfTheIds() {
    Random random = new Random(SEED);
    Map<String, List<Map<String, String>>> tables = new HashMap<>();
    List<Map<String, String>> bodies = new ArrayList<>();
    List<Map<String, String>> tasks = new ArrayList<>();
    for (int body = 0; body < 120; body++) {
      bodies.add(
          Map.of("structure_id", "B" + body, "name", "Body", "type", "IGO", "confidence", "H"));
      for (int task = 0; task < 4; task++) {
        tasks.add(
            Map.of(
                "activity_id", "A" + body + "-" + task,
                "structure_id", "B" + body,
                "category", "PROT",
                "function", "F" + random.nextInt(9),
                "crime", "THB",
                "region", "NER",
                "intensity", "CORE",
                "confidence", "H"));
      }
    }
    List<Map<String, String>> functions = new ArrayList<>();
    for (int function = 0; function < 9; function++) {
      functions.add(Map.of("function", "F" + function, "label", "F", "typical_category", "PROT"));
    }
    tables.put("structures", bodies);
    tables.put("structure_activities", tasks);
    tables.put("functions", functions);
    Overlaps overlaps =
        Overlaps.of(
            org.symbolon.coverage.AtlasData.of(tables),
            OverlapOptions.on(java.time.LocalDate.of(2026, 1, 1)));
    List<String> ids = overlaps.structures();
    List<PairResult> pairs = overlaps.pairs();
    assertThat(pairs).hasSize(120 * 119 / 2);
    int index = 0;
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        PairResult pair = pairs.get(index++);
        assertThat(pair.a() + pair.b()).isEqualTo(ids.get(i) + ids.get(j));
        assertThat(overlaps.findPair(ids.get(j), ids.get(i))).contains(pair);
        assertThat(pair.shared()).isEqualTo(overlaps.sharedFunctions(pair).size());
      }
    }
    assertThat(overlaps.findPair(ids.getFirst(), ids.getFirst())).isEmpty();
    assertThat(overlaps.findPair(ids.getFirst(), "NOBODY")).isEmpty();
  }
}
