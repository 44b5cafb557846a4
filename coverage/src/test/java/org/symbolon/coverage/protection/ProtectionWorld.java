package org.symbolon.coverage.protection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.symbolon.coverage.AtlasData;

/** Small invented law: texts, what amends them, what applies to them. */
final class ProtectionWorld {
  private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

  Map<String, List<Map<String, String>>> tables() {
    return tables;
  }

  AtlasData data() {
    return AtlasData.of(tables);
  }

  ProtectionWorld function(String code, String category) {
    return row("functions", "function", code, "label", code, "typical_category", category);
  }

  ProtectionWorld need(String code, int position, String functions) {
    return row(
        "protection_needs",
        "need",
        code,
        "position",
        Integer.toString(position),
        "label",
        code,
        "functions",
        functions);
  }

  ProtectionWorld instrument(String id, String adopted, String binding) {
    return instrument(id, adopted, binding, "H");
  }

  ProtectionWorld instrument(String id, String adopted, String binding, String confidence) {
    return row(
        "instruments",
        "instrument_id",
        id,
        "adopted",
        adopted,
        "scope",
        "UNIVERSAL",
        "region",
        "GLOBAL",
        "binding",
        binding,
        "kind",
        "TREATY",
        "subject",
        "TRAFFICKING",
        "confidence",
        confidence);
  }

  ProtectionWorld measure(
      String instrument, String function, String also, String obligation, String precision) {
    return measure(instrument, function, also, obligation, precision, "H");
  }

  ProtectionWorld measure(
      String instrument,
      String function,
      String also,
      String obligation,
      String precision,
      String confidence) {
    return row(
        "measures",
        "measure_id",
        instrument + ":" + tables.getOrDefault("measures", List.of()).size(),
        "instrument_id",
        instrument,
        "category",
        "PROT",
        "function",
        function,
        "also_functions",
        also,
        "crime",
        "THB",
        "obligation",
        obligation,
        "precision",
        precision,
        "confidence",
        confidence);
  }

  ProtectionWorld relation(String from, String relation, String to) {
    return row(
        "instrument_relations", "from_instrument", from, "relation", relation, "to_instrument", to);
  }

  ProtectionWorld row(String table, String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int c = 0; c < cells.length; c += 2) {
      row.put(cells[c], cells[c + 1]);
    }
    tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    return this;
  }

  /**
   * Up to six texts with amendments of one step, and duties that apply from one text to another.
   */
  static ProtectionWorld random(RandomGenerator random) {
    ProtectionWorld world = new ProtectionWorld();
    int functions = 2 + random.nextInt(4);
    for (int f = 0; f < functions; f++) {
      world.function("F" + f, random.nextInt(4) == 0 ? "PREV" : "PROT");
    }
    world.need("N1", 2, "F0").need("N2", 1, "F1");
    int texts = 2 + random.nextInt(5);
    for (int i = 0; i < texts; i++) {
      world.instrument(
          "I" + i,
          Integer.toString(2000 + random.nextInt(4)),
          random.nextBoolean() ? "BINDING" : "SOFT");
      measures(world, "I" + i, functions, random.nextInt(5), random);
      if (random.nextInt(3) == 0) {
        world
            .instrument("A" + i, Integer.toString(2004 + random.nextInt(3)), "BINDING")
            .relation("A" + i, "AMENDS", "I" + i);
        measures(world, "A" + i, functions, random.nextInt(3), random);
      }
    }
    for (int i = 1; i < texts; i++) {
      if (random.nextInt(3) == 0) {
        world.relation("I" + (i - 1), "APPLIES_TO", "I" + i);
      }
    }
    return world;
  }

  private static void measures(
      ProtectionWorld world, String instrument, int functions, int count, RandomGenerator random) {
    for (int m = 0; m < count; m++) {
      int function = random.nextInt(functions);
      int also = random.nextInt(2 * functions);
      world.measure(
          instrument,
          "F" + function,
          also < functions && also != function ? "F" + also : "",
          pick(random, "SHALL", "SHALL_QUALIFIED", "CONSIDER", "ENDEAVOUR", "MAY", "COMMIT", "NA"),
          pick(random, "SELF_EXECUTING", "IMPLEMENTING", "PROGRAMMATIC", ""),
          pick(random, "H", "M", "L"));
    }
  }

  private static String pick(RandomGenerator random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
