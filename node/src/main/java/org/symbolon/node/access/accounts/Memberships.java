package org.symbolon.node.access.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Role;

/** The table of who works for which office, with the roles there. */
@Component
class Memberships {

  private static final RowMapper<Membership> ROW =
      (row, _) ->
          new Membership(
              row.getObject("account", UUID.class),
              row.getString("account_name"),
              row.getObject("office", UUID.class),
              row.getString("office_name"),
              row.getString("title"),
              row.getObject("since", OffsetDateTime.class).toInstant(),
              Arrays.stream((String[]) row.getArray("roles").getArray())
                  .map(Role::valueOf)
                  .collect(Collectors.toSet()));

  private static final String SELECT =
      """
      select m.*, a.name as account_name, f.name as office_name,
        array(select r.role from access.account_role r
              where r.account = m.account and r.office = m.office) as roles
      from access.membership m join access.office f on f.id = m.office
        join access.account a on a.id = m.account
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Memberships(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * An officer of an office.
   *
   * @param title what the officer does there; never shown outside this node
   */
  record Membership(
      UUID account,
      String accountName,
      UUID office,
      String officeName,
      String title,
      Instant since,
      Set<Role> roles) {
    Membership {
      roles = Set.copyOf(roles);
    }
  }

  /** The offices of an account. */
  @Transactional(readOnly = true)
  public List<Membership> of(UUID account) {
    return jdbc.sql(SELECT + " where m.account = :id order by f.name, f.id")
        .param("id", account)
        .query(ROW)
        .list();
  }

  /** The officers of an office. */
  @Transactional(readOnly = true)
  public List<Membership> officers(UUID office) {
    return jdbc.sql(SELECT + " where m.office = :id order by a.name, a.id")
        .param("id", office)
        .query(ROW)
        .list();
  }

  boolean has(UUID account, UUID office) {
    return of(account).stream().anyMatch(one -> one.office().equals(office));
  }

  /** Adds an account to an office; false where it is there already. */
  boolean add(UUID account, UUID office) {
    return jdbc.sql(
                """
                insert into access.membership (account, office, since) values (:a, :o, :at)
                on conflict do nothing
                """)
            .param("a", account)
            .param("o", office)
            .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
            .update()
        == 1;
  }

  /**
   * Takes an account out of an office, with its roles there and who stood in for it there. If it
   * acted for that office it acts for another of its own.
   */
  void leave(UUID account, UUID office) {
    jdbc.sql("delete from access.membership where account = :a and office = :o")
        .param("a", account)
        .param("o", office)
        .update();
    jdbc.sql(
            """
            update access.account set office =
              (select office from access.membership where account = :a order by since, office limit 1)
            where id = :a and office = :o
            """)
        .param("a", account)
        .param("o", office)
        .update();
  }

  void title(UUID account, UUID office, String title) {
    jdbc.sql("update access.membership set title = :t where account = :a and office = :o")
        .param("t", title)
        .param("a", account)
        .param("o", office)
        .update();
  }

  /** The office for which the account acts from now on, as itself. */
  void actFor(UUID account, UUID office) {
    jdbc.sql("update access.account set office = :o, deputyship = null where id = :a")
        .param("o", office)
        .param("a", account)
        .update();
  }
}
