package org.symbolon.node.atlas.labels;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A label for programs.
 *
 * @param open whether everybody who may read the page sees it
 * @param opens from when; absent while a body was never told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LabelJson(
    UUID id,
    String a,
    String b,
    Judgement judgement,
    String reason,
    String author,
    Instant madeAt,
    boolean open,
    @Nullable Instant opens,
    @Nullable Instant withdrawnAt,
    @Nullable String withdrawnReason,
    List<Heard> bodies) {

  /** A named body: when it was told, until when it may reply, what it replied. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Heard(
      String body, @Nullable Instant toldAt, @Nullable Instant replyBy, List<ReplyJson> replies) {}

  /** A reply, and who recorded it. */
  record ReplyJson(String reply, Instant recordedAt, String recordedBy) {}

  static LabelJson of(Label label, boolean open, Function<UUID, String> names) {
    return new LabelJson(
        label.id(),
        label.a(),
        label.b(),
        label.judgement(),
        label.reason(),
        names.apply(label.author()),
        label.madeAt(),
        open,
        label.opens().orElse(null),
        label.withdrawn().map(Label.Withdrawal::at).orElse(null),
        label.withdrawn().map(Label.Withdrawal::reason).orElse(null),
        Stream.of(label.a(), label.b()).map(body -> heard(label, body, names)).toList());
  }

  private static Heard heard(Label label, String body, Function<UUID, String> names) {
    return new Heard(
        body,
        label.notice(body).map(Label.Notice::toldAt).orElse(null),
        label.replyBy(body).orElse(null),
        label.replies(body).stream()
            .map(reply -> new ReplyJson(reply.text(), reply.at(), names.apply(reply.recordedBy())))
            .toList());
  }
}
