package org.symbolon.coverage.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.AtlasFiles;
import org.symbolon.coverage.law.WorkedCases.Added;
import org.symbolon.coverage.law.WorkedCases.OfPair;
import org.symbolon.coverage.law.WorkedCases.OfState;
import org.symbolon.coverage.law.WorkedCases.Question;
import org.symbolon.coverage.records.SafeguardEffect;

/** The engine held against cases that were written by hand from the law, before there was one. */
class WorkedCasesTest {

  private static final Map<String, Set<NotBoundReason>> REASONS =
      Map.of(
          "OPT_OUT", Set.of(NotBoundReason.OPTED_OUT),
          "NO_CHOICE", Set.of(NotBoundReason.EXCEPTED),
          "NOT_A_MEMBER", Set.of(NotBoundReason.NOT_A_MEMBER),
          "NO_LONGER", Set.of(NotBoundReason.NO_LONGER_A_MEMBER, NotBoundReason.WITHDRAWN),
          "NOT_YET", Set.of(NotBoundReason.NOT_YET_A_MEMBER, NotBoundReason.NOT_YET_IN_FORCE),
          "NOT_PARTY", Set.of(NotBoundReason.NOT_PARTY));

  private final SoftAssertions soft = new SoftAssertions();

  static Stream<Question> questions() {
    return WorkedCases.read().stream();
  }

  @Test
  void thereAreAtLeastTwentyCases() {
    assertThat(questions().map(Question::number).distinct().count()).isGreaterThanOrEqualTo(20);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void theEngineAnswersAsTheLawDoes(Question question) {
    AtlasData data = data(question.rows());
    switch (question.asked()) {
      case OfState(String iso3, LocalDate day) -> {
        StateLaw law = StateLaw.of(data, iso3, day);
        question.expected().forEach(line -> state(law, line));
      }
      case OfPair(String a, String b, String act, LocalDate day) -> {
        StatePair pair = StatePair.of(data, a, b, act, day);
        assertThat(pair).isInstanceOf(StatePair.Answer.class);
        question.expected().forEach(line -> pair((StatePair.Answer) pair, line));
        // The order of the two States changes nothing but the sides.
        StatePair.Answer turned = (StatePair.Answer) StatePair.of(data, b, a, act, day);
        question.expected().forEach(line -> pair(turned, line));
      }
    }
    soft.assertAll();
  }

  private static AtlasData data(List<Added> rows) {
    Map<String, List<Map<String, String>>> tables = AtlasFiles.tables();
    for (Added row : rows) {
      List<Map<String, String>> more = new ArrayList<>(tables.getOrDefault(row.table(), List.of()));
      more.add(row.cells());
      tables.put(row.table(), more);
    }
    return AtlasData.of(tables);
  }

  private void state(StateLaw law, String line) {
    List<String> words = List.of(line.split(" "));
    String id = words.get(1).replace(":", "");
    Optional<Standing> standing = Optional.ofNullable(law.standings().get(id));
    switch (words.getFirst()) {
      case "binds" -> {
        says(line, standing, Standing.InForce.class);
        if (words.size() > 2 && standing.orElse(null) instanceof Standing.InForce inForce) {
          soft.assertThat(inForce.since()).as(line).contains(LocalDate.parse(words.get(3)));
        }
      }
      case "deposited" -> says(line, standing, Standing.Deposited.class);
      case "signed" -> says(line, standing, Standing.Signed.class);
      case "soft" -> says(line, standing, Standing.Addressed.class);
      case "unknown" -> says(line, standing, Standing.NotKnown.class);
      case "absent" ->
          soft.assertThat(standing.orElse(null))
              .as(line)
              .isNotInstanceOfAny(
                  Standing.InForce.class,
                  Standing.Deposited.class,
                  Standing.Signed.class,
                  Standing.Addressed.class);
      case "stale" ->
          soft.assertThat(standing.map(Standing::evidence).map(Evidence::lastRecorded))
              .as(line)
              .contains(true);
      case "notbound" -> {
        says(line, standing, Standing.NotBound.class);
        if (standing.orElse(null) instanceof Standing.NotBound notBound) {
          soft.assertThat(REASONS.get(words.getLast())).as(line).contains(notBound.reason());
        }
      }
      case "duty" -> finds(line, law, Wanted.of(words, false), true);
      case "inherited" -> finds(line, law, Wanted.of(words, true), true);
      case "noduty" -> finds(line, law, Wanted.any(words, ""), false);
      case "notinherited" -> finds(line, law, Wanted.any(words, words.getLast()), false);
      case "strongest" ->
          soft.assertThat(
                  law.lawOf(id)
                      .flatMap(FunctionLaw::strongest)
                      .map(one -> one.measure().obligation().name()))
              .as(line)
              .contains(words.get(2));
      default -> throw new IllegalArgumentException(line);
    }
  }

  private void says(String line, Optional<Standing> standing, Class<? extends Standing> type) {
    soft.assertThat(standing.orElse(null)).as(line).isInstanceOf(type);
  }

  private void finds(String line, StateLaw law, Wanted wanted, boolean there) {
    List<Provision> provisions =
        law.lawOf(wanted.function()).map(FunctionLaw::provisions).orElse(List.of());
    soft.assertThat(provisions.stream().anyMatch(wanted)).as(line).isEqualTo(there);
  }

  private void pair(StatePair.Answer pair, String line) {
    List<String> words = List.of(line.split(" "));
    switch (words.getFirst()) {
      case "both" -> common(line, pair, Wanted.of(words, false));
      case "bothinherited" -> common(line, pair, Wanted.of(words, true));
      case "notboth" ->
          soft.assertThat(pair.common())
              .as(line)
              .noneMatch(text -> text.instrumentId().equals(words.get(1)));
      case "nothing" -> soft.assertThat(pair.common()).as(line).isEmpty();
      case "unknown" ->
          soft.assertThat(pair.notKnown())
              .as(line)
              .anyMatch(sides -> sides.instrumentId().equals(words.get(1)));
      case "stops" -> safeguard(line, pair, words.get(1), SafeguardEffect.STOPS);
      case "asks" -> safeguard(line, pair, words.get(1), SafeguardEffect.CONDITION);
      case "noauthority" -> {
        soft.assertThat(pair.authorities())
            .as(line)
            .noneMatch(one -> one.country().equals(words.get(1)));
        soft.assertThat(pair.authoritiesNotRecorded())
            .as(line)
            .anyMatch(one -> one.country().equals(words.get(1)));
      }
      default -> throw new IllegalArgumentException(line);
    }
  }

  private void safeguard(String line, StatePair.Answer pair, String name, SafeguardEffect effect) {
    soft.assertThat(pair.safeguards())
        .as(line)
        .anyMatch(each -> each.rule().safeguard().equals(name) && each.rule().effect() == effect);
  }

  private void common(String line, StatePair.Answer pair, Wanted wanted) {
    soft.assertThat(
            pair.common().stream()
                .flatMap(text -> text.duties().stream())
                .filter(duty -> duty.function().equals(wanted.function()))
                .map(StatePair.Duty::provision)
                .anyMatch(wanted))
        .as(line)
        .isTrue();
  }

  /**
   * A provision that is looked for.
   *
   * @param article "" for any
   * @param obligation "" for any
   * @param by the instrument that takes the duty over, "" for a duty of its own
   */
  private record Wanted(String function, String text, String article, String obligation, String by)
      implements Predicate<Provision> {

    static Wanted of(List<String> words, boolean inherited) {
      int end = inherited ? words.size() - 2 : words.size();
      return new Wanted(
          words.get(1),
          words.get(2),
          String.join(" ", words.subList(3, end - 1)),
          words.get(end - 1),
          inherited ? words.getLast() : "");
    }

    static Wanted any(List<String> words, String by) {
      return new Wanted(
          words.get(1),
          words.get(2),
          by.isEmpty() ? String.join(" ", words.subList(3, words.size())) : "",
          "",
          by);
    }

    @Override
    public boolean test(Provision one) {
      return one.measure().instrumentId().equals(text)
          && (article.isEmpty() || one.measure().article().equals(article))
          && (obligation.isEmpty() || one.measure().obligation().name().equals(obligation))
          && (by.isEmpty() ? !one.inherited() : one.inherited() && one.instrumentId().equals(by));
    }
  }
}
