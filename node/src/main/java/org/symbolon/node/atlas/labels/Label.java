package org.symbolon.node.atlas.labels;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person calls the overlap of two bodies, and why.
 *
 * @param a the body whose id comes first
 * @param author the account that gave the label
 * @param organisation the organisation of the author, whose table it is until it opens
 * @param withdrawn empty while it stands
 * @param notices when each named body was told
 * @param replies what the named bodies replied, the first one first
 */
public record Label(
    UUID id,
    String a,
    String b,
    Judgement judgement,
    String reason,
    UUID author,
    UUID organisation,
    Instant madeAt,
    Optional<Withdrawal> withdrawn,
    List<Notice> notices,
    List<Reply> replies) {

  /** How long a named body has to reply, from the moment it was told. */
  public static final Duration TO_REPLY = Duration.ofDays(30);

  public Label {
    if (a.compareTo(b) >= 0 || reason.isBlank()) {
      throw new IllegalArgumentException("no label of " + a + " and " + b);
    }
    notices = List.copyOf(notices);
    replies = List.copyOf(replies);
  }

  /** Taken back by its author. */
  public record Withdrawal(Instant at, String reason) {}

  /** A named body was told. */
  public record Notice(String body, Instant toldAt, UUID recordedBy) {}

  /** A named body replied. */
  public record Reply(UUID id, String body, String text, Instant at, UUID recordedBy) {}

  public boolean names(String body) {
    return a.equals(body) || b.equals(body);
  }

  public Optional<Notice> notice(String body) {
    return notices.stream().filter(notice -> notice.body().equals(body)).findFirst();
  }

  public List<Reply> replies(String body) {
    return replies.stream().filter(reply -> reply.body().equals(body)).toList();
  }

  /** Until when a body may reply; empty where it was never told. */
  public Optional<Instant> replyBy(String body) {
    return notice(body).map(notice -> notice.toldAt().plus(TO_REPLY));
  }

  /**
   * From when everybody who may read the page sees it: when each named body has replied or had its
   * 30 days. Empty while one of them was never told and has not replied.
   */
  public Optional<Instant> opens() {
    Optional<Instant> first = heard(a);
    Optional<Instant> second = heard(b);
    return first.flatMap(one -> second.map(other -> one.isAfter(other) ? one : other));
  }

  /** Whether it is open to all; a label that was withdrawn before it opened never opens. */
  public boolean isOpen(Instant now) {
    return opens()
        .filter(at -> !at.isAfter(now))
        .filter(at -> withdrawn.isEmpty() || !at.isAfter(withdrawn.get().at()))
        .isPresent();
  }

  public boolean stands() {
    return withdrawn.isEmpty();
  }

  private Optional<Instant> heard(String body) {
    Optional<Instant> replied =
        replies(body).stream().map(Reply::at).min(Comparator.naturalOrder());
    Optional<Instant> due = replyBy(body);
    if (replied.isEmpty()) {
      return due;
    }
    return due.filter(at -> at.isBefore(replied.get())).or(() -> replied);
  }
}
