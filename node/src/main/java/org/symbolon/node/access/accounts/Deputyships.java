package org.symbolon.node.access.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of who stands in for whom. */
@Component
class Deputyships {

  private static final String SELECT =
      """
      select d.*, p.name as principal_name, b.name as deputy_name, f.name as office_name
      from access.deputyship d join access.account p on p.id = d.principal
        join access.account b on b.id = d.deputy join access.office f on f.id = d.office
      """;

  private static final RowMapper<Deputyship> ROW =
      (row, _) ->
          new Deputyship(
              row.getObject("id", UUID.class),
              row.getObject("principal", UUID.class),
              row.getString("principal_name"),
              row.getObject("office", UUID.class),
              row.getString("office_name"),
              row.getObject("deputy", UUID.class),
              row.getString("deputy_name"),
              row.getObject("starts_at", OffsetDateTime.class).toInstant(),
              row.getObject("ends_at", OffsetDateTime.class).toInstant());

  private final JdbcClient jdbc;
  private final Clock clock;

  Deputyships(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Somebody acts with the roles of the principal in one of its offices, for a time. */
  record Deputyship(
      UUID id,
      UUID principal,
      String principalName,
      UUID office,
      String officeName,
      UUID deputy,
      String deputyName,
      Instant startsAt,
      Instant endsAt) {

    boolean running(Instant now) {
      return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }
  }

  /** Those of an account, as principal or as deputy, that run or will run. */
  @Transactional(readOnly = true)
  public List<Deputyship> of(UUID account) {
    return jdbc.sql(
            SELECT
                + """
                 where (d.principal = :id or d.deputy = :id) and d.revoked_at is null
                  and d.ends_at > :now order by d.starts_at, d.id
                """)
        .param("id", account)
        .param("now", now())
        .query(ROW)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Deputyship> find(UUID id) {
    return jdbc.sql(SELECT + " where d.id = :id and d.revoked_at is null and d.ends_at > :now")
        .param("id", id)
        .param("now", now())
        .query(ROW)
        .optional();
  }

  void add(UUID id, UUID principal, UUID office, UUID deputy, Instant from, Instant until) {
    jdbc.sql(
            """
            insert into access.deputyship
              (id, principal, office, deputy, starts_at, ends_at, made_at)
            values (:id, :principal, :office, :deputy, :from, :until, :now)
            """)
        .param("id", id)
        .param("principal", principal)
        .param("office", office)
        .param("deputy", deputy)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("now", now())
        .update();
  }

  void revoke(UUID id) {
    jdbc.sql("update access.deputyship set revoked_at = :now where id = :id")
        .param("now", now())
        .param("id", id)
        .update();
  }

  /** Ends all in which an account is principal or deputy. */
  void endAll(UUID account) {
    of(account).forEach(one -> revoke(one.id()));
  }

  /** The deputy acts for the principal from now on. */
  void begin(UUID deputy, UUID deputyship) {
    jdbc.sql("update access.account set deputyship = :d where id = :id")
        .param("d", deputyship)
        .param("id", deputy)
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
  }
}
