package org.symbolon.node.atlas.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.symbolon.node.atlas.labels.Label.Notice;
import org.symbolon.node.atlas.labels.Label.Reply;
import org.symbolon.node.atlas.labels.Label.Withdrawal;

/** When a label opens to all: after each named body had its 30 days or replied. */
class LabelTest {

  private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");
  private static final UUID SOMEBODY = new UUID(0, 9);

  private static Label label(Optional<Withdrawal> gone, List<Notice> told, List<Reply> replies) {
    return new Label(
        new UUID(0, 1),
        "EJN",
        "IBERRED",
        Judgement.COMPLEMENTARY,
        "two regions, one method",
        SOMEBODY,
        new UUID(0, 2),
        START,
        gone,
        told,
        replies);
  }

  private static Notice told(String body, long days) {
    return new Notice(body, day(days), SOMEBODY);
  }

  private static Reply reply(String body, long days) {
    return new Reply(UUID.randomUUID(), body, "We agree.", day(days), SOMEBODY);
  }

  private static Instant day(long days) {
    return START.plus(Duration.ofDays(days));
  }

  @Test
  void aLabelOfWhichNobodyWasToldNeverOpens() {
    Label label = label(Optional.empty(), List.of(), List.of());
    assertThat(label.opens()).isEmpty();
    assertThat(label.isOpen(day(10_000))).isFalse();
  }

  @Test
  void oneBodyThatWasNeverToldKeepsItClosed() {
    Label label = label(Optional.empty(), List.of(told("EJN", 0)), List.of());
    assertThat(label.isOpen(day(31))).isFalse();
  }

  @Test
  void itOpensThirtyDaysAfterTheLaterNotice() {
    Label label = label(Optional.empty(), List.of(told("EJN", 0), told("IBERRED", 5)), List.of());
    assertThat(label.isOpen(day(35).minusMillis(1))).isFalse();
    assertThat(label.isOpen(day(35))).isTrue();
  }

  @Test
  void itOpensWhenBothHaveReplied() {
    Label label =
        label(
            Optional.empty(),
            List.of(told("EJN", 0), told("IBERRED", 0)),
            List.of(reply("EJN", 2), reply("IBERRED", 4)));
    assertThat(label.isOpen(day(3))).isFalse();
    assertThat(label.isOpen(day(4))).isTrue();
  }

  @Test
  void oneReplyDoesNotShortenTheTimeOfTheOther() {
    Label label =
        label(
            Optional.empty(),
            List.of(told("EJN", 0), told("IBERRED", 0)),
            List.of(reply("EJN", 2)));
    assertThat(label.isOpen(day(29))).isFalse();
    assertThat(label.isOpen(day(30))).isTrue();
  }

  @Test
  void aLateReplyDoesNotCloseItAgain() {
    Label label =
        label(
            Optional.empty(),
            List.of(told("EJN", 0), told("IBERRED", 0)),
            List.of(reply("EJN", 40)));
    assertThat(label.opens()).contains(day(30));
  }

  @Test
  void whatWasWithdrawnBeforeItOpenedNeverOpens() {
    List<Notice> told = List.of(told("EJN", 0), told("IBERRED", 0));
    assertThat(
            label(Optional.of(new Withdrawal(day(10), "wrong")), told, List.of()).isOpen(day(99)))
        .isFalse();
    assertThat(
            label(Optional.of(new Withdrawal(day(40), "wrong")), told, List.of()).isOpen(day(99)))
        .isTrue();
  }

  @Test
  void aLabelHasAReasonAndItsBodiesInOrder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Label(
                SOMEBODY,
                "B",
                "A",
                Judgement.CONFLICT,
                "why",
                SOMEBODY,
                SOMEBODY,
                START,
                Optional.empty(),
                List.of(),
                List.of()));
  }
}
