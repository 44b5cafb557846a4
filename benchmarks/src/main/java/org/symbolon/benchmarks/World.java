package org.symbolon.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.ReferenceSet;

/**
 * An invented world of the shape of the Atlas, as sheets that a node takes in: bodies with their
 * tasks, networks with their members, instruments with the status of States. Uneven as the field
 * is: a few bodies have most tasks and seats. Nothing in it is true.
 *
 * @param structures bodies
 * @param networks networks
 * @param activities tasks of bodies, all bodies together
 * @param states States in each status list
 * @param instruments instruments, each with one status list and twelve provisions
 */
record World(int structures, int networks, int activities, int states, int instruments) {

  private static final String SOURCE = "made by the benchmark";
  private static final int PROVISIONS = 12;
  private static final int SEATS = 12;

  /** The size that the node is built for. */
  static final World WHOLE = new World(2_000, 500, 100_000, 200, 160);

  World part(int divisor) {
    return new World(
        structures / divisor,
        networks / divisor,
        activities / divisor,
        Math.max(20, states / divisor),
        instruments / divisor);
  }

  String words() {
    return "%,d structures, %,d networks, %,d activities, %d States x %d instruments"
        .formatted(structures, networks, activities, states, instruments);
  }

  /** Writes one sheet for each table, in the order in which a node can take them. */
  Map<String, Path> write(Path folder, long seed) throws IOException {
    Files.createDirectories(folder);
    ReferenceData shipped = ReferenceSet.shipped();
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var sheets = new LinkedHashMap<String, Path>();
    for (String table :
        List.of(
            "structures",
            "structure_activities",
            "networks",
            "network_members",
            "instruments",
            "measures",
            "status_lists",
            "treaty_status")) {
      Path sheet = folder.resolve(table + ".csv");
      try (var out = new PrintWriter(Files.newBufferedWriter(sheet))) {
        switch (table) {
          case "structures" -> structures(out, random);
          case "structure_activities" -> activities(out, random, codes(shipped));
          case "networks" -> networks(out, random);
          case "network_members" -> members(out, random);
          case "instruments" -> instruments(out, random);
          case "measures" -> measures(out, random, codes(shipped));
          case "status_lists" -> lists(out);
          default -> status(out, random, countries(shipped));
        }
      }
      sheets.put(table, sheet);
    }
    return sheets;
  }

  private static List<String> codes(ReferenceData shipped) {
    return shipped.rows("functions").stream().map(row -> row.get("function")).toList();
  }

  private List<String> countries(ReferenceData shipped) {
    var all = new TreeSet<String>();
    shipped.rows("country_groups").forEach(row -> all.add(row.get("iso3")));
    return new ArrayList<>(all).subList(0, Math.min(states, all.size()));
  }

  private void structures(PrintWriter out, RandomGenerator random) {
    out.println(
        "structure_id,name,acronym,type,parent,seat,founded,ended,legal_basis,region,powers,"
            + "processes_personal_data,crime,mandate,source_pointer,confidence,source");
    for (int s = 0; s < structures; s++) {
      out.printf(
          "%s,Body number %d,B%d,IGO,,Town,%d,%s,Statute,%s,O;T,NO,BOTH,Does what it does,,%s,%s%n",
          body(s),
          s,
          s,
          1950 + random.nextInt(70),
          random.nextInt(20) == 0 ? "2022-06-30" : "",
          region(random),
          confidence(random),
          SOURCE);
    }
  }

  private void activities(PrintWriter out, RandomGenerator random, List<String> functions) {
    out.println(
        "activity_id,structure_id,category,function,crime,region,intensity,confidence,source");
    for (int a = 0; a < activities; a++) {
      int s = a < structures ? a : uneven(structures, random);
      out.printf(
          "W:%06d,%s,%s,%s,%s,%s,%s,%s,%s%n",
          a,
          body(s),
          List.of("PREV", "PROS_SUB", "PROS_PROC", "PROT", "PART").get(random.nextInt(5)),
          functions.get(uneven(functions.size(), random)),
          List.of("THB", "SOM", "BOTH").get(random.nextInt(3)),
          region(random),
          List.of("CORE", "SECONDARY", "OCCASIONAL").get(random.nextInt(3)),
          confidence(random),
          SOURCE);
    }
  }

  private void networks(PrintWriter out, RandomGenerator random) {
    out.println(
        "network_id,name,acronym,type,formalisation,legal_basis,start,end,lead,crime,region,"
            + "cimcett_eligible,summary,source_pointer,confidence,source");
    for (int n = 0; n < networks; n++) {
      out.printf(
          "%s,Network number %d,N%d,%s,%d,Decision,%d,%s,,BOTH,%s,%s,Meets,,%s,%s%n",
          network(n),
          n,
          n,
          List.of("INTERAGENCY_GROUP", "DIALOGUE", "PROJECT", "EXPERT_NETWORK")
              .get(random.nextInt(4)),
          random.nextInt(5),
          1990 + random.nextInt(30),
          random.nextInt(5) == 0 ? "2023" : "",
          region(random),
          random.nextBoolean() ? "Y" : "N",
          confidence(random),
          SOURCE);
    }
  }

  private void members(PrintWriter out, RandomGenerator random) {
    out.println("network_id,member_kind,member,role,from,confidence,source");
    for (int n = 0; n < networks; n++) {
      Set<Integer> seats = new HashSet<>();
      for (int seat = 0; seat < SEATS; seat++) {
        seats.add(uneven(structures, random));
      }
      for (int member : seats) {
        out.printf("%s,STRUCTURE,%s,MEMBER,2015,H,%s%n", network(n), body(member), SOURCE);
      }
    }
  }

  private void instruments(PrintWriter out, RandomGenerator random) {
    out.println(
        "instrument_id,title,short_name,adopted,entry_into_force,organisation,scope,region,binding,"
            + "kind,subject,parties,parties_as_of,identifier_scheme,identifier,relation,in_force,"
            + "source_pointer,confidence,source");
    for (int i = 0; i < instruments; i++) {
      int year = 1950 + random.nextInt(60);
      out.printf(
          "%s,Convention number %d,W%d,%d-03-01,%d-03-01,UN,UNIVERSAL,GLOBAL,BINDING,TREATY,"
              + "TRAFFICKING,,,OTHER,W %d,,Y,,M,%s%n",
          instrument(i), i, i, year, year + 2, i, SOURCE);
    }
  }

  private void measures(PrintWriter out, RandomGenerator random, List<String> functions) {
    out.println(
        "measure_id,instrument_id,article,category,function,also_functions,crime,obligation,"
            + "obligation_level,precision,summary,confidence,source");
    for (int m = 0; m < instruments * PROVISIONS; m++) {
      out.printf(
          "%s:%03d,%s,%d,PROT,%s,,THB,%s,IMPLEMENTING,Do what is to be done,M,%s%n",
          instrument(m / PROVISIONS),
          m % PROVISIONS,
          instrument(m / PROVISIONS),
          m % PROVISIONS + 1,
          functions.get(uneven(functions.size(), random)),
          random.nextBoolean() ? "SHALL,SHALL" : "MAY,MAY",
          SOURCE);
    }
  }

  private void lists(PrintWriter out) {
    out.println("list_id,instrument_id,source,as_of,complete,confidence,note");
    for (int i = 0; i < instruments; i++) {
      out.printf("L-%s,%s,%s,2026-01-01,Y,M,%n", instrument(i), instrument(i), SOURCE);
    }
  }

  private void status(PrintWriter out, RandomGenerator random, List<String> countries) {
    out.println(
        "list_id,participant,participant_kind,iso3,signed,action,action_date,withdrawn,note");
    for (int i = 0; i < instruments; i++) {
      for (String country : countries) {
        int year = 2012 + random.nextInt(10);
        boolean party = random.nextInt(10) < 7;
        out.printf(
            "L-%s,%s,STATE,%s,%d-05-04,%s,,%n",
            instrument(i),
            country,
            country,
            year,
            party ? "RATIFICATION," + (year + 1) + "-06-07" : ",");
      }
    }
  }

  /** The first are drawn most: the density falls as the square root of the rank. */
  private static int uneven(int count, RandomGenerator random) {
    double share = random.nextDouble();
    return (int) (count * share * share);
  }

  private static String region(RandomGenerator random) {
    return List.of("GLOBAL", "EU", "W_AFRICA", "SE_ASIA", "AMERICAS", "MENA")
        .get(random.nextInt(6));
  }

  private static String confidence(RandomGenerator random) {
    return List.of("H", "M", "L").get(random.nextInt(3));
  }

  static String body(int s) {
    return "W-BODY-" + s;
  }

  static String network(int n) {
    return "W-NET-" + n;
  }

  static String instrument(int i) {
    return "W-TREATY-" + i;
  }
}
