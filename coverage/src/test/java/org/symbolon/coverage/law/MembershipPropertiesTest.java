package org.symbolon.coverage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Seeds;
import org.symbolon.coverage.law.Standing.InForce;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Obligation;
import org.symbolon.coverage.records.Relation;

/**
 * Acts of an organisation with opt-outs and opt-ins, and the provisions of texts that amend and
 * inherit, against oracles that ask day by day and pair by pair.
 */
class MembershipPropertiesTest {

  /** One State and one act. */
  private static final class Club {
    final LawWorld world = new LawWorld();
    final LocalDate entry;
    final List<@Nullable LocalDate[]> memberships = new ArrayList<>();
    final @Nullable LocalDate @Nullable [] optOut;
    final @Nullable LocalDate @Nullable [] optIn;

    Club(RandomGenerator random) {
      entry = TrueHistory.day(random, 2003, 2010);
      world.act("D", "2002-01-01", entry.toString()).byMembership("D", "CLUB");
      world.member("CLUB", "ZZZ", "1990-01-01", "");
      if (random.nextInt(5) > 0) {
        LocalDate from = TrueHistory.day(random, 2000, 2012);
        LocalDate to = random.nextInt(3) == 0 ? from.plusDays(1 + random.nextInt(3000)) : null;
        memberships.add(new @Nullable LocalDate[] {from, to});
        world.member("CLUB", "AAA", from.toString(), to == null ? "" : to.toString());
      }
      optOut = random.nextInt(3) == 0 ? period(random) : null;
      if (optOut != null) {
        except(random.nextBoolean() ? "OPT_OUT" : "NOT_BOUND", optOut);
      }
      optIn = random.nextInt(3) == 0 ? period(random) : null;
      if (optIn != null) {
        except("OPT_IN", optIn);
      }
    }

    private static @Nullable LocalDate[] period(RandomGenerator random) {
      LocalDate from = TrueHistory.day(random, 2001, 2012);
      return new @Nullable LocalDate[] {
        from, random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(2000))
      };
    }

    private void except(String kind, @Nullable LocalDate[] period) {
      world.except(
          "D",
          "AAA",
          kind,
          String.valueOf(period[0]),
          period[1] == null ? "" : String.valueOf(period[1]));
    }

    /** Asked of one day alone. */
    boolean isBound(LocalDate day) {
      if (day.isBefore(entry) || (optOut != null && holds(optOut, day))) {
        return false;
      }
      boolean in = optIn != null && holds(optIn, day);
      if (memberships.isEmpty()) {
        return in;
      }
      return memberships.stream().anyMatch(each -> holds(each, day)) && (optIn == null || in);
    }

    private static boolean holds(@Nullable LocalDate[] period, LocalDate day) {
      return (period[0] == null || !day.isBefore(period[0]))
          && (period[1] == null || !day.isAfter(period[1]));
    }

    /** The first day of the days without a break that end on this one. */
    LocalDate since(LocalDate day) {
      LocalDate first = day;
      while (isBound(first.minusDays(1))) {
        first = first.minusDays(1);
      }
      return first;
    }
  }

  @Test
  void aMemberIsBoundOnTheDaysOnWhichAskingDayByDayFindsIt() {
    Seeds.each(
        "membership, day by day",
        5101,
        Seeds.times(600, 20_000),
        random -> {
          var club = new Club(random);
          AtlasData data = club.world.data();
          for (int i = 0; i < 10; i++) {
            LocalDate day = TrueHistory.day(random, 2002, 2019);
            Standing standing = StateLaw.of(data, "AAA", day).standings().get("D");
            assertThat(standing instanceof InForce)
                .as("%s: %s", day, standing)
                .isEqualTo(club.isBound(day));
            if (standing instanceof InForce bound) {
              assertThat(bound.since()).as("%s: %s", day, standing).contains(club.since(day));
            }
          }
        });
  }

  @Test
  void whatBindsIsWhatLookingAtEveryProvisionFinds() {
    Seeds.each(
        "provisions, one by one",
        5301,
        Seeds.times(600, 20_000),
        random -> {
          AtlasData data = texts(random);
          LocalDate day = TrueHistory.day(random, 2002, 2014);
          StateLaw law = StateLaw.of(data, "AAA", day);
          var found = new TreeSet<String>();
          law.functions()
              .forEach(each -> {
                each.provisions()
                    .forEach(provision ->
                        assertThat(found.add(said(each.function().code(), provision))).isTrue());
                strongestStandsFirst(each);
              });
          assertThat(found).isEqualTo(byLooking(data, "AAA", day));
          pairs(data, day);
        });
  }

  private static String said(String function, Provision each) {
    return function
        + " "
        + each.instrumentId()
        + " "
        + each.measure().id()
        + (each.inherited() ? " inherited" : "");
  }

  private static void strongestStandsFirst(FunctionLaw law) {
    Optional<Provision> strongest = law.strongest();
    for (Provision each : law.provisions()) {
      if (each.measure().obligation() != Obligation.NA) {
        assertThat(strongest.orElseThrow().measure().obligation().strength())
            .isLessThanOrEqualTo(each.measure().obligation().strength());
      }
    }
  }

  /** Treaties, two of which may amend or apply to others, and two States with all dates. */
  private static AtlasData texts(RandomGenerator random) {
    var world =
        new LawWorld().cooperation("ACT", "MLA;SHELTER").safeguard("ACT", "PRIVACY", "", "STOPS");
    List<String> functions = List.of("MLA", "EXTRADITION", "SHELTER");
    List<String> strengths = List.of("SHALL", "SHALL_QUALIFIED", "CONSIDER", "MAY", "NA");
    for (int i = 0; i < 4; i++) {
      String id = "T" + i;
      world
          .treaty(id, "2001-01-01", TrueHistory.day(random, 2002, 2006).toString())
          .byStatus(id, "ON_DEPOSIT")
          .list("L" + i, id, "Depositary", "2015-01-01", true);
      for (String country : List.of("AAA", "BBB")) {
        if (random.nextInt(4) > 0) {
          world.joined(
              "L" + i, country, "ACCESSION", TrueHistory.day(random, 2001, 2012).toString());
        }
      }
      for (int m = random.nextInt(4); m > 0; m--) {
        world.measure(
            id, functions.get(random.nextInt(3)), strengths.get(random.nextInt(strengths.size())));
      }
    }
    if (random.nextBoolean()) {
      world.relation("T3", "AMENDS", "T0");
    }
    if (random.nextBoolean()) {
      world.relation("T1", "APPLIES_TO", "T0");
    }
    if (random.nextBoolean()) {
      world.relation("T1", "APPLIES_TO", "T2");
    }
    return world.data();
  }

  private static boolean bound(AtlasData data, String country, String instrument, LocalDate day) {
    LocalDate entry = data.findInstrument(instrument).orElseThrow().entryIntoForce().first();
    return entry != null
        && !day.isBefore(entry)
        && data.status().rowsOf(instrument.replace('T', 'L')).stream()
            .anyMatch(row -> row.country().equals(country) && row.isPartyOn(day));
  }

  private static boolean related(AtlasData data, String from, String relation, String to) {
    return data.relations().stream()
        .anyMatch((Relation each) ->
            each.from().equals(from) && each.relation().equals(relation) && each.to().equals(to));
  }

  private static TreeSet<String> byLooking(AtlasData data, String country, LocalDate day) {
    var all = new TreeSet<String>();
    for (String text : List.of("T0", "T1", "T2", "T3")) {
      boolean amends = text.equals("T3") && related(data, "T3", "AMENDS", "T0");
      String root = amends && bound(data, country, "T0", day) ? "T0" : text;
      if (!bound(data, country, text, day)) {
        continue;
      }
      for (Measure measure : data.measures()) {
        if (measure.instrumentId().equals(text)) {
          all.add(measure.function() + " " + root + " " + measure.id());
        }
      }
    }
    for (String text : List.of("T0", "T2")) {
      for (Measure measure : data.measures()) {
        boolean own =
            all.stream()
                .anyMatch(each ->
                    each.startsWith(measure.function() + " " + text + " ")
                        && !each.endsWith("inherited"));
        LocalDate entry = data.findInstrument("T1").orElseThrow().entryIntoForce().first();
        if (measure.instrumentId().equals("T1")
            && related(data, "T1", "APPLIES_TO", text)
            && bound(data, country, text, day)
            && entry != null
            && !day.isBefore(entry)
            && !own) {
          all.add(measure.function() + " " + text + " " + measure.id() + " inherited");
        }
      }
    }
    return all;
  }

  /** Two States can use what binds each of them, on the functions of the act. */
  private static void pairs(AtlasData data, LocalDate day) {
    var answer = (StatePair.Answer) StatePair.of(data, "AAA", "BBB", "ACT", day);
    var found = new TreeSet<String>();
    answer
        .common()
        .forEach(text ->
            text.duties().forEach(duty -> found.add(said(duty.function(), duty.provision()))));
    var expected = byLooking(data, "AAA", day);
    expected.retainAll(byLooking(data, "BBB", day));
    expected.removeIf(each -> each.startsWith("EXTRADITION"));
    expected.removeIf(each ->
        data.measures().stream()
            .anyMatch(measure ->
                measure.obligation() == Obligation.NA
                    && List.of(each.split(" ")).contains(measure.id())));
    assertThat(found).isEqualTo(expected);
    assertThat(answer.safeguards()).hasSize(1);
  }
}
