package org.symbolon.node.atlas.labels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of labels. Every change runs in the transaction of its caller. */
@Component
@Transactional
class LabelStore {

  private final JdbcClient jdbc;

  LabelStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a label; false where its author has one of this pair already. */
  boolean add(Label label) {
    return jdbc.sql(
                """
                insert into atlas.label (id, a, b, judgement, reason, author, organisation, made_at)
                values (:id, :a, :b, :judgement, :reason, :author, :organisation, :at)
                on conflict (a, b, author) where withdrawn_at is null do nothing
                """)
            .param("id", label.id())
            .param("a", label.a())
            .param("b", label.b())
            .param("judgement", label.judgement().name())
            .param("reason", label.reason())
            .param("author", label.author())
            .param("organisation", label.organisation())
            .param("at", time(label.madeAt()))
            .update()
        == 1;
  }

  /** Takes a label back; false where it was taken back already. */
  boolean withdraw(UUID id, Instant at, String reason) {
    return jdbc.sql(
                """
                update atlas.label set withdrawn_at = :at, withdrawn_reason = :reason
                where id = :id and withdrawn_at is null
                """)
            .param("id", id)
            .param("at", time(at))
            .param("reason", reason)
            .update()
        == 1;
  }

  /** Keeps when a body was told; false where it was told before. */
  boolean addNotice(UUID label, Label.Notice notice) {
    return jdbc.sql(
                """
                insert into atlas.label_notice (label, body, told_at, recorded_by)
                values (:label, :body, :at, :by)
                on conflict do nothing
                """)
            .param("label", label)
            .param("body", notice.body())
            .param("at", time(notice.toldAt()))
            .param("by", notice.recordedBy())
            .update()
        == 1;
  }

  void addReply(UUID label, Label.Reply reply) {
    jdbc.sql(
            """
            insert into atlas.label_reply (id, label, body, reply, recorded_at, recorded_by)
            values (:id, :label, :body, :reply, :at, :by)
            """)
        .param("id", reply.id())
        .param("label", label)
        .param("body", reply.body())
        .param("reply", reply.text())
        .param("at", time(reply.at()))
        .param("by", reply.recordedBy())
        .update();
  }

  @Transactional(readOnly = true)
  Optional<Label> find(UUID id) {
    return read("where l.id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The labels of a pair, the newest first. */
  @Transactional(readOnly = true)
  List<Label> list(String a, String b) {
    return read("where l.a = :a and l.b = :b", Map.of("a", a, "b", b));
  }

  /** All labels, the newest first. */
  @Transactional(readOnly = true)
  List<Label> list() {
    return read("", Map.of());
  }

  private List<Label> read(String which, Map<String, ?> parameters) {
    Map<UUID, List<Label.Notice>> notices = new LinkedHashMap<>();
    jdbc.sql(
            """
            select n.* from atlas.label_notice n join atlas.label l on l.id = n.label
            """
                + which)
        .params(parameters)
        .query((row, _) ->
            notices
                .computeIfAbsent(id(row, "label"), _ -> new ArrayList<>())
                .add(
                    new Label.Notice(
                        row.getString("body"), instant(row, "told_at"), id(row, "recorded_by"))))
        .list();
    Map<UUID, List<Label.Reply>> replies = new LinkedHashMap<>();
    jdbc.sql(
            """
            select r.* from atlas.label_reply r join atlas.label l on l.id = r.label
            """
                + which
                + " order by r.recorded_at, r.id")
        .params(parameters)
        .query((row, _) ->
            replies
                .computeIfAbsent(id(row, "label"), _ -> new ArrayList<>())
                .add(
                    new Label.Reply(
                        id(row, "id"),
                        row.getString("body"),
                        row.getString("reply"),
                        instant(row, "recorded_at"),
                        id(row, "recorded_by"))))
        .list();
    return jdbc.sql(
            """
            select l.* from atlas.label l
            """
                + which
                + " order by l.made_at desc, l.id")
        .params(parameters)
        .query((row, _) -> label(row, notices, replies))
        .list();
  }

  private static Label label(
      ResultSet row, Map<UUID, List<Label.Notice>> notices, Map<UUID, List<Label.Reply>> replies)
      throws SQLException {
    UUID id = id(row, "id");
    OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
    return new Label(
        id,
        row.getString("a"),
        row.getString("b"),
        Judgement.valueOf(row.getString("judgement")),
        row.getString("reason"),
        id(row, "author"),
        id(row, "organisation"),
        instant(row, "made_at"),
        withdrawn == null
            ? Optional.empty()
            : Optional.of(
                new Label.Withdrawal(withdrawn.toInstant(), row.getString("withdrawn_reason"))),
        notices.getOrDefault(id, List.of()),
        replies.getOrDefault(id, List.of()));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
