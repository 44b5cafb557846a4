package org.symbolon.node.access.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of this node's organisations and their offices. */
@Component
class Organisations {

  private static final RowMapper<Organisation> ORGANISATION =
      (row, _) ->
          new Organisation(
              row.getObject("id", UUID.class),
              row.getString("name"),
              Organisation.Kind.valueOf(row.getString("kind")),
              Organisation.Regime.valueOf(row.getString("regime")));

  private static final RowMapper<Office> OFFICE =
      (row, _) ->
          new Office(
              row.getObject("id", UUID.class),
              row.getObject("organisation", UUID.class),
              row.getString("name"),
              row.getInt("accounts"));

  private final JdbcClient jdbc;
  private final Clock clock;

  Organisations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** An addressable unit of an organisation, never a person. */
  record Office(UUID id, UUID organisation, String name, int accounts) {}

  @Transactional(readOnly = true)
  public List<Organisation> list() {
    return jdbc.sql(
            """
            select * from access.organisation where ended_at is null order by not first, name
            """)
        .query(ORGANISATION)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Organisation> find(UUID id) {
    return jdbc.sql("select * from access.organisation where id = :id and ended_at is null")
        .param("id", id)
        .query(ORGANISATION)
        .optional();
  }

  @Transactional(readOnly = true)
  public Optional<Organisation> first() {
    return jdbc.sql("select * from access.organisation where first").query(ORGANISATION).optional();
  }

  @Transactional(readOnly = true)
  public List<Office> offices() {
    return jdbc.sql(
            """
            select f.*, (select count(*) from access.membership m where m.office = f.id) as accounts
            from access.office f where f.ended_at is null order by f.name
            """)
        .query(OFFICE)
        .list();
  }

  @Transactional(readOnly = true)
  public List<Office> offices(UUID organisation) {
    return offices().stream().filter(one -> one.organisation().equals(organisation)).toList();
  }

  void add(Organisation organisation, boolean first) {
    jdbc.sql(
            """
            insert into access.organisation (id, name, kind, regime, first, made_at)
            values (:id, :name, :kind, :regime, :first, :madeAt)
            """)
        .param("id", organisation.id())
        .param("name", organisation.name())
        .param("kind", organisation.kind().name())
        .param("regime", organisation.regime().name())
        .param("first", first)
        .param("madeAt", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
        .update();
  }

  void change(Organisation organisation) {
    jdbc.sql(
            """
            update access.organisation set name = :name, kind = :kind, regime = :regime
            where id = :id
            """)
        .param("id", organisation.id())
        .param("name", organisation.name())
        .param("kind", organisation.kind().name())
        .param("regime", organisation.regime().name())
        .update();
  }

  void addOffice(UUID id, UUID organisation, String name) {
    jdbc.sql("insert into access.office (id, organisation, name) values (:id, :o, :name)")
        .param("id", id)
        .param("o", organisation)
        .param("name", name)
        .update();
  }

  void renameOffice(UUID id, String name) {
    jdbc.sql("update access.office set name = :name where id = :id")
        .param("id", id)
        .param("name", name)
        .update();
  }

  /** How many accounts of an organisation have not left it. */
  int accounts(UUID organisation) {
    return jdbc.sql(
            """
            select count(*) from access.account a join access.office f on f.id = a.office
            where f.organisation = :id and a.left_at is null
            """)
        .param("id", organisation)
        .query((row, _) -> row.getInt(1))
        .single();
  }

  /** Takes an organisation and its offices away, with what says who worked there. */
  void end(UUID organisation) {
    for (String statement :
        List.of(
            """
            update access.account set login = 'gone-' || id, name = '', email = null
            where office in (select id from access.office where organisation = :id)
            """,
            "update access.office set ended_at = :now, name = '' where organisation = :id",
            "update access.organisation set ended_at = :now, name = '' where id = :id")) {
      jdbc.sql(statement)
          .param("id", organisation)
          .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
          .update();
    }
  }
}
