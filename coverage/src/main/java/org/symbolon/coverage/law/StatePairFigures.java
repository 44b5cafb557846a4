package org.symbolon.coverage.law;

import java.util.List;
import java.util.stream.Stream;
import org.symbolon.coverage.records.CentralAuthority;
import org.symbolon.coverage.records.SafeguardEffect;

/**
 * What two States can use together, under the names that scripts read.
 *
 * @param binding the provisions in force for both, by instrument, the strongest wording first
 * @param notRecorded what would be needed for a full answer and is not on record
 */
public record StatePairFigures(
    String a,
    String b,
    String act,
    String at,
    List<DutyFigures> binding,
    List<Texts> texts,
    List<SafeguardFigures> safeguards,
    List<Authority> authorities,
    List<Missing> notRecorded) {

  /** Since when it is in force for each; "" where the day is not recorded. */
  public record Texts(String instrument, String sinceA, String sinceB, String lastRecorded) {}

  /** A rule of protection, with how many provisions on it bind each. */
  public record SafeguardFigures(
      String safeguard, SafeguardEffect effect, String rule, String article, int a, int b) {}

  /** An authority on record. */
  public record Authority(String state, String instrument, String authority, String languages) {}

  /**
   * @param what AUTHORITY, STANDING, CODING
   * @param state "" where it is not about one State
   */
  public record Missing(String what, String state, String instrument, String reason) {}

  static StatePairFigures of(StatePair.Answer answer) {
    return new StatePairFigures(
        answer.a(),
        answer.b(),
        answer.act().act(),
        answer.day().toString(),
        answer.common().stream()
            .flatMap(text -> text.duties().stream())
            .map(duty -> DutyFigures.of(duty.function(), duty.provision()))
            .toList(),
        answer.common().stream().map(StatePairFigures::texts).toList(),
        answer.safeguards().stream()
            .map(each ->
                new SafeguardFigures(
                    each.rule().safeguard(),
                    each.rule().effect(),
                    each.rule().rule(),
                    each.rule().article(),
                    each.bindsA().size(),
                    each.bindsB().size()))
            .toList(),
        answer.authorities().stream().map(StatePairFigures::authority).toList(),
        missing(answer));
  }

  private static Texts texts(StatePair.CommonText text) {
    return new Texts(
        text.instrumentId(),
        text.a().since().map(Object::toString).orElse(""),
        text.b().since().map(Object::toString).orElse(""),
        text.a()
            .evidence()
            .lastRecordedOn()
            .or(() -> text.b().evidence().lastRecordedOn())
            .map(Object::toString)
            .orElse(""));
  }

  private static Authority authority(CentralAuthority each) {
    return new Authority(each.country(), each.instrumentId(), each.authority(), each.languages());
  }

  private static List<Missing> missing(StatePair.Answer answer) {
    return Stream.of(
            answer.authoritiesNotRecorded().stream()
                .map(each -> new Missing("AUTHORITY", each.country(), each.instrumentId(), "")),
            answer.notKnown().stream()
                .flatMap(each ->
                    Stream.concat(
                        open(answer.a(), each.instrumentId(), each.a()),
                        open(answer.b(), each.instrumentId(), each.b()))),
            answer.notCoded().stream().map(id -> new Missing("CODING", "", id, "")))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<Missing> open(String state, String instrument, Standing standing) {
    return switch (standing) {
      case Standing.NotKnown each ->
          Stream.of(new Missing("STANDING", state, instrument, each.reason().name()));
      case Standing.Signed _ ->
          Stream.of(
              new Missing(
                  "STANDING", state, instrument, NotKnownReason.LIST_OLDER_THAN_THE_DAY.name()));
      case Standing.InForce _, Standing.Deposited _, Standing.Addressed _, Standing.NotBound _ ->
          Stream.empty();
    };
  }
}
