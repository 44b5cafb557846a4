package org.symbolon.coverage.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What really happened in an invented world, from which lists are drawn that may be old, partial or
 * inexact, and never wrong. Answers are found by counting days, as slowly as they can be: written
 * apart from the engine, to hold it against.
 */
final class TrueHistory {
  static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  static final LocalDate LAST = LocalDate.of(2019, 12, 31);
  static final String TREATY = "T";

  final LawWorld world = new LawWorld();
  final LocalDate entry;
  final String rule;
  private final Map<String, Life> lives = new TreeMap<>();

  /** What one State did; null: it did not. */
  record Life(
      @Nullable LocalDate signed,
      @Nullable LocalDate joined,
      String action,
      @Nullable LocalDate left) {}

  TrueHistory(RandomGenerator random) {
    entry = day(random, 2002, 2012);
    rule = List.of("P30D", "P3M", "ON_DEPOSIT", "FIRST_OF_MONTH_AFTER_P3M").get(random.nextInt(4));
    world.treaty(TREATY, "2000-01-01", entry.toString()).byStatus(TREATY, rule);
    for (String country : List.of("AAA", "BBB", "CCC", "DDD", "EEE")) {
      lives.put(country, life(random));
    }
    for (int source = 0; source < 1 + random.nextInt(2); source++) {
      lists(random, "Source " + source, "S" + source);
    }
  }

  Iterable<String> countries() {
    return lives.keySet();
  }

  boolean hasSigned(String country, LocalDate day) {
    LocalDate signed = life(country).signed();
    return signed != null && !day.isBefore(signed);
  }

  boolean isParty(String country, LocalDate day) {
    Life life = life(country);
    return life.joined() != null
        && !day.isBefore(life.joined())
        && (life.left() == null || day.isBefore(life.left()));
  }

  boolean isInForce(String country, LocalDate day) {
    return isParty(country, day) && !day.isBefore(entered(country)) && !day.isBefore(entry);
  }

  boolean everLeft(String country) {
    return life(country).left() != null;
  }

  /** The first day in force for one who stays. */
  LocalDate since(String country) {
    LocalDate day = FIRST;
    while (day.isBefore(entered(country)) || day.isBefore(entry)) {
      day = day.plusDays(1);
    }
    return day;
  }

  static LocalDate day(RandomGenerator random, int firstYear, int lastYear) {
    LocalDate first = LocalDate.of(firstYear, 1, 1);
    return first.plusDays(random.nextInt((lastYear - firstYear + 1) * 365));
  }

  private Life life(String country) {
    return java.util.Objects.requireNonNull(lives.get(country), country);
  }

  /** Counts days from the day of joining, by the rule of the treaty or of succession. */
  private LocalDate entered(String country) {
    Life life = life(country);
    LocalDate joined = java.util.Objects.requireNonNull(life.joined());
    if (life.action().equals("SUCCESSION")) {
      return joined;
    }
    return switch (rule) {
      case "ON_DEPOSIT" -> joined;
      case "P30D" -> {
        LocalDate day = joined;
        for (int i = 0; i < 30; i++) {
          day = day.plusDays(1);
        }
        yield day;
      }
      case "P3M" -> joined.plusMonths(3);
      default -> {
        LocalDate day = joined.plusMonths(3).plusDays(1);
        while (day.getDayOfMonth() != 1) {
          day = day.plusDays(1);
        }
        yield day;
      }
    };
  }

  private static Life life(RandomGenerator random) {
    LocalDate signed = random.nextInt(3) == 0 ? null : day(random, 2000, 2008);
    LocalDate joined = random.nextInt(4) == 0 ? null : day(random, 2001, 2016);
    if (joined == null || (signed != null && joined.isBefore(signed))) {
      joined = null;
    }
    String action =
        List.of("RATIFICATION", "ACCESSION", "SUCCESSION", "ACCEPTANCE").get(random.nextInt(4));
    LocalDate left =
        joined == null || random.nextInt(3) > 0 ? null : joined.plusDays(1 + random.nextInt(2500));
    return new Life(signed, joined, action, left);
  }

  private void lists(RandomGenerator random, String source, String prefix) {
    int lists = 1 + random.nextInt(3);
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < lists; i++) {
      days.add(day(random, 2001, 2019));
    }
    days.sort(null);
    List<String> seenAsParty = new ArrayList<>();
    for (int i = 0; i < lists; i++) {
      LocalDate asOf = days.get(i);
      String id = prefix + ":" + i;
      boolean complete = random.nextInt(4) > 0;
      world.list(id, TREATY, source, asOf.toString(), complete);
      for (String country : lives.keySet()) {
        if (complete || random.nextBoolean()) {
          row(random, id, country, asOf, seenAsParty);
        }
      }
    }
  }

  /** A leaver is left out only where an older list of the source had it as a party. */
  private void row(
      RandomGenerator random,
      String list,
      String country,
      LocalDate asOf,
      List<String> seenAsParty) {
    Life life = life(country);
    boolean joined = life.joined() != null && !life.joined().isAfter(asOf);
    boolean left = life.left() != null && !life.left().isAfter(asOf);
    if (left && seenAsParty.contains(country) && random.nextBoolean()) {
      return;
    }
    boolean signed = hasSigned(country, asOf);
    if (!joined && !signed) {
      return;
    }
    if (joined && !left) {
      seenAsParty.add(country);
    }
    world.status(
        list,
        country,
        signed ? written(random, life.signed()) : "",
        joined ? life.action() : "",
        joined ? written(random, life.joined()) : "",
        left ? String.valueOf(life.left()) : "");
  }

  /** Now and then only the month or the year is told. */
  private static String written(RandomGenerator random, @Nullable LocalDate day) {
    String text = String.valueOf(day);
    return switch (random.nextInt(8)) {
      case 0 -> text.substring(0, 7);
      case 1 -> text.substring(0, 4);
      default -> text;
    };
  }
}
