package org.symbolon.coverage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.Seeds;
import org.symbolon.coverage.law.Standing.Addressed;
import org.symbolon.coverage.law.Standing.Deposited;
import org.symbolon.coverage.law.Standing.InForce;
import org.symbolon.coverage.law.Standing.NotBound;
import org.symbolon.coverage.law.Standing.NotKnown;
import org.symbolon.coverage.law.Standing.Signed;
import org.symbolon.coverage.records.StatusList;

/** The engine against what really happened, in worlds whose lists are never wrong. */
class LawPropertiesTest {

  @Test
  void whatIsSaidOfADayIsWhatHappenedOrSaysWhenItWasLastRecorded() {
    Map<String, Integer> said = new HashMap<>();
    Seeds.each(
        "status against true history",
        4101,
        Seeds.times(400, 30_000),
        random -> {
          var history = new TrueHistory(random);
          AtlasData data = history.world.data();
          for (int i = 0; i < 12; i++) {
            LocalDate day = TrueHistory.day(random, 2000, 2019);
            for (String country : history.countries()) {
              Standing standing = standing(data, country, day);
              check(history, country, day, standing);
              said.merge(standing.getClass().getSimpleName(), 1, Integer::sum);
            }
          }
        });
    System.out.println("answers seen: " + said);
    assertThat(said).containsOnlyKeys("InForce", "Deposited", "Signed", "NotBound", "NotKnown");
  }

  private static Standing standing(AtlasData data, String country, LocalDate day) {
    Standing standing = StateLaw.of(data, country, day).standings().get(TrueHistory.TREATY);
    assertThat(standing).isNotNull();
    return java.util.Objects.requireNonNull(standing);
  }

  private static void check(TrueHistory history, String country, LocalDate day, Standing standing) {
    LocalDate told = standing.evidence().lastRecordedOn().orElse(day);
    String what = country + " on " + day + ": " + standing;
    switch (standing) {
      case InForce(var _, var _, var since, var _, var _, var _) -> {
        assertThat(history.isParty(country, told)).as(what).isTrue();
        if (told.equals(day)) {
          assertThat(history.isInForce(country, day)).as(what).isTrue();
        }
        assertThat(day).as(what).isAfterOrEqualTo(history.since(country));
        since.ifPresent(
            first -> assertThat(first).as(what).isAfterOrEqualTo(history.since(country)));
      }
      case Deposited(var _, var from, var _) -> {
        assertThat(history.isParty(country, told)).as(what).isTrue();
        assertThat(day).as(what).isBefore(history.since(country));
        from.ifPresent(
            first -> assertThat(first).as(what).isAfterOrEqualTo(history.since(country)));
      }
      case Signed _ -> {
        assertThat(history.hasSigned(country, told)).as(what).isTrue();
        assertThat(history.isParty(country, told)).as(what).isFalse();
      }
      case NotBound not -> {
        switch (not.reason()) {
          case NOT_YET_IN_FORCE -> assertThat(day).as(what).isBefore(history.entry);
          case NOT_PARTY, WITHDRAWN -> {
            assertThat(
                    standing.evidence().lastRecorded() && not.reason() == NotBoundReason.NOT_PARTY)
                .as("a list that is older denies nothing: " + what)
                .isFalse();
            assertThat(history.isParty(country, told)).as(what).isFalse();
          }
          default -> assertThat(not.reason()).as(what).isEqualTo(NotBoundReason.NOT_ADOPTED);
        }
      }
      case NotKnown not -> checkDoubt(history, country, day, not, what);
      case Addressed _ -> assertThat(standing).as(what).isNull();
    }
  }

  /** What a complete list that covers the day decides is not called unknown. */
  private static void checkDoubt(
      TrueHistory history, String country, LocalDate day, NotKnown not, String what) {
    StatusList list = not.evidence().list().orElse(null);
    switch (not.reason()) {
      case LIST_OLDER_THAN_THE_DAY ->
          assertThat(history.world.data().status().lists())
              .as(what)
              .noneMatch(each -> each.complete() && !each.asOf().isBefore(day));
      case LIST_NOT_COMPLETE -> assertThat(list != null && !list.complete()).as(what).isTrue();
      case NO_LONGER_LISTED -> assertThat(history.everLeft(country)).as(what).isTrue();
      case DATE_NOT_EXACT, SOURCES_DIFFER -> {}
      default -> assertThat(not.reason()).as(what).isNull();
    }
  }

  @Test
  void theOrderOfRowsChangesNothing() {
    Seeds.each(
        "two readings",
        4301,
        Seeds.times(100, 1000),
        random -> {
          var history = new TrueHistory(random);
          LocalDate day = TrueHistory.day(random, 2000, 2019);
          StateLaw one = StateLaw.of(history.world.data(), "AAA", day);
          StateLaw other = StateLaw.of(history.world.data(), "AAA", day);
          assertThat(one).isEqualTo(other);
          assertThat(one.standings()).hasSize(1);
        });
  }
}
