package org.symbolon.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Small invented tables: a generator for properties and a builder for single cases. */
public final class InventedAtlas {
  private static final List<String> REGIONS = List.of("GLOBAL", "NORTH", "SOUTH", "EAST", "AAA");

  private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

  public static InventedAtlas empty() {
    return new InventedAtlas();
  }

  /** Some bodies, tasks, instruments, measures and relations. */
  public static InventedAtlas random(RandomGenerator random) {
    InventedAtlas atlas = new InventedAtlas();
    int functions = 2 + random.nextInt(8);
    for (int f = 0; f < functions; f++) {
      atlas.function(
          "F" + f,
          pick(random, "PREV", "PROS_SUB", "PROT", "PART"),
          pick(random, "LEGISLATOR", "EXECUTIVE", "COURT;LEGISLATOR", "INTERNATIONAL_BODY"));
    }
    atlas.function("MONITORING", "PART", "INTERNATIONAL_BODY");
    for (String[] group :
        new String[][] {{"NORTH", "AAA", "BBB"}, {"SOUTH", "CCC", "DDD"}, {"EAST", "BBB", "CCC"}}) {
      atlas.group(group[0], group[1]).group(group[0], group[2]);
    }
    int bodies = random.nextInt(9);
    for (int s = 0; s < bodies; s++) {
      atlas.structure("S" + s, random.nextInt(6) == 0 ? "NATIONAL_AUTHORITY" : "IGO");
      for (int f = 0; f < functions; f++) {
        if (random.nextInt(3) == 0) {
          atlas.activity(
              "S" + s,
              "F" + f,
              pick(random, "THB", "SOM", "BOTH"),
              REGIONS.get(random.nextInt(REGIONS.size())),
              pick(random, "CORE", "SECONDARY", "OCCASIONAL"),
              pick(random, "H", "M", "L"));
        }
      }
      if (random.nextInt(4) == 0) {
        atlas.activity("S" + s, "MONITORING", "BOTH", "GLOBAL", "CORE", "H");
      }
    }
    int instruments = random.nextInt(7);
    for (int i = 0; i < instruments; i++) {
      atlas.instrument(
          "I" + i, "S" + random.nextInt(9), REGIONS.get(random.nextInt(REGIONS.size())));
      int measures = random.nextInt(6);
      for (int m = 0; m < measures; m++) {
        atlas.measure(
            "I" + i,
            "F" + random.nextInt(functions),
            random.nextBoolean() ? "" : "F" + random.nextInt(functions),
            pick(random, "THB", "SOM", "BOTH", "GENERAL"),
            pick(random, "SHALL", "SHALL_QUALIFIED", "CONSIDER", "MAY", "NA"),
            pick(random, "H", "M", "L"));
      }
    }
    for (int r = 0; r < instruments / 2; r++) {
      int from = random.nextInt(instruments);
      int to = random.nextInt(instruments);
      if (from != to) {
        atlas.relation("I" + from, pick(random, "APPLIES_TO", "AMENDS", "SUPPLEMENTS"), "I" + to);
      }
    }
    return atlas;
  }

  public AtlasData data() {
    return AtlasData.of(tables);
  }

  /** The same rows in another order. */
  public AtlasData shuffled(RandomGenerator random) {
    Map<String, List<Map<String, String>>> turned = new TreeMap<>();
    tables.forEach((name, rows) -> {
      List<Map<String, String>> order = new ArrayList<>(rows);
      Collections.shuffle(order, java.util.Random.from(random));
      turned.put(name, order);
    });
    return AtlasData.of(turned);
  }

  /**
   * The same records under other ids: every cell that is an id gets a prefix that turns the order
   * round.
   */
  public AtlasData renamed() {
    Map<String, List<Map<String, String>>> turned = new TreeMap<>();
    tables.forEach((name, rows) -> {
      List<Map<String, String>> renamed = new ArrayList<>();
      for (Map<String, String> row : rows) {
        Map<String, String> copy = new LinkedHashMap<>(row);
        copy.replaceAll((column, cell) -> cell.matches("S\\d+") ? newName(cell) : cell);
        renamed.add(copy);
      }
      turned.put(name, renamed);
    });
    return AtlasData.of(turned);
  }

  /** The id under which {@link #renamed} knows a body. */
  public static String newName(String id) {
    return "Z" + (char) ('z' - Integer.parseInt(id.substring(1)));
  }

  public InventedAtlas function(String code, String category, String addressees) {
    return row(
        "functions",
        "function",
        code,
        "label",
        code,
        "typical_category",
        category,
        "addressee",
        addressees);
  }

  public InventedAtlas group(String group, String country) {
    return row("country_groups", "group", group, "iso3", country);
  }

  public InventedAtlas structure(String id, String type) {
    return row("structures", "structure_id", id, "type", type, "confidence", "H");
  }

  public InventedAtlas activity(
      String structure,
      String function,
      String crime,
      String region,
      String intensity,
      String confidence) {
    return row(
        "structure_activities",
        "activity_id",
        structure + ":" + count("structure_activities"),
        "structure_id",
        structure,
        "category",
        "PROT",
        "function",
        function,
        "crime",
        crime,
        "region",
        region,
        "intensity",
        intensity,
        "confidence",
        confidence);
  }

  public InventedAtlas instrument(String id, String organisation, String region) {
    return row(
        "instruments",
        "instrument_id",
        id,
        "organisation",
        organisation,
        "scope",
        region.equals("GLOBAL") ? "UNIVERSAL" : "REGIONAL",
        "region",
        region,
        "binding",
        "BINDING",
        "kind",
        "TREATY",
        "subject",
        "TRAFFICKING",
        "confidence",
        "H");
  }

  public InventedAtlas measure(
      String instrument,
      String function,
      String also,
      String crime,
      String obligation,
      String confidence) {
    return row(
        "measures",
        "measure_id",
        instrument + ":" + count("measures"),
        "instrument_id",
        instrument,
        "category",
        "PROT",
        "function",
        function,
        "also_functions",
        also,
        "crime",
        crime,
        "obligation",
        obligation,
        "precision",
        "IMPLEMENTING",
        "confidence",
        confidence);
  }

  public InventedAtlas relation(String from, String relation, String to) {
    return row(
        "instrument_relations", "from_instrument", from, "relation", relation, "to_instrument", to);
  }

  public InventedAtlas row(String table, String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int c = 0; c < cells.length; c += 2) {
      row.put(cells[c], cells[c + 1]);
    }
    tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    return this;
  }

  public int count(String table) {
    return tables.getOrDefault(table, List.of()).size();
  }

  private static String pick(RandomGenerator random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
