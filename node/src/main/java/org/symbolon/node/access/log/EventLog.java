package org.symbolon.node.access.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.web.Page;

/** Reads the log of acts, newest first. */
@Component
class EventLog {

  private static final String WHERE =
      """
       where (:kind = '' or kind = :kind)
         and (:actor = '' or actor = :actor)
         and (:object = '' or object_id = :object or object_kind = :object)
         and (:purpose = '' or purpose = :purpose)
         and at >= :from and at < :until
      """;

  private static final RowMapper<Entry> ROW =
      (row, _) ->
          new Entry(
              row.getLong("id"),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              row.getString("actor_kind"),
              row.getString("actor"),
              Optional.ofNullable(row.getString("actor_name")).orElse(""),
              Optional.ofNullable(row.getObject("organisation", UUID.class)),
              row.getString("kind"),
              row.getString("object_kind"),
              row.getString("object_id"),
              row.getString("reason"),
              row.getString("act"),
              row.getString("purpose"));

  private final JdbcClient jdbc;

  EventLog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Entry(
      long id,
      Instant at,
      String actorKind,
      String actor,
      String actorName,
      Optional<UUID> organisation,
      String kind,
      String objectKind,
      String objectId,
      String reason,
      String act,
      String purpose) {}

  /** What of the log is wanted; empty texts want all. */
  record Wanted(
      String kind, String actor, String object, String purpose, Instant from, Instant until) {

    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    static Wanted of(Page page) {
      return new Wanted(
          page.parameter("kind").strip(),
          page.parameter("actor").strip(),
          page.parameter("object").strip(),
          page.parameter("purpose").strip(),
          day(page.parameter("from")).map(EventLog::start).orElse(FIRST),
          day(page.parameter("until")).map(last -> start(last.plusDays(1))).orElse(LAST));
    }

    private static Optional<LocalDate> day(String text) {
      try {
        return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
      } catch (DateTimeParseException _) {
        return Optional.empty();
      }
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  @Transactional(readOnly = true)
  public long count(Wanted wanted) {
    return statement("select count(*) from access.event" + WHERE, wanted)
        .query((row, _) -> row.getLong(1))
        .single();
  }

  @Transactional(readOnly = true)
  public List<Entry> list(Wanted wanted, int offset, int limit) {
    return statement(
            """
            select e.*, coalesce(r.words, '') as reason,
              (select a.name from access.account a where a.id::text = e.actor) as actor_name
            from (select * from access.event
            """
                + WHERE
                + " order by id desc offset :offset limit :limit) e"
                + " left join access.event_reason r on r.event = e.id order by e.id desc",
            wanted)
        .param("offset", offset)
        .param("limit", limit)
        .query(ROW)
        .list();
  }

  @Transactional(readOnly = true)
  public List<String> kinds() {
    return jdbc.sql("select distinct kind from access.event order by kind")
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** The newest entries with a smaller id; names of actors are left out. */
  @Transactional(readOnly = true)
  public List<Entry> before(Wanted wanted, long id, int limit) {
    return statement(
            "select e.*, coalesce(r.words, '') as reason, '' as actor_name"
                + " from access.event e left join access.event_reason r on r.event = e.id"
                + WHERE
                + " and id < :before order by id desc limit :limit",
            wanted)
        .param("before", id)
        .param("limit", limit)
        .query(ROW)
        .list();
  }

  private JdbcClient.StatementSpec statement(String sql, Wanted wanted) {
    return jdbc.sql(sql)
        .param("kind", wanted.kind())
        .param("actor", wanted.actor())
        .param("object", wanted.object())
        .param("purpose", wanted.purpose())
        .param("from", wanted.from().atOffset(ZoneOffset.UTC))
        .param("until", wanted.until().atOffset(ZoneOffset.UTC));
  }
}
