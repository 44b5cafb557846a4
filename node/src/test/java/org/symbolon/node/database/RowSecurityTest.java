package org.symbolon.node.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every table of every schema is bound by a policy or stands in {@code access/common-tables.csv}
 * with a reason. The tables are filled with made-up rows, those of parts to come as well.
 */
class RowSecurityTest {

  private static final String COMMON = "access/common-tables.csv";
  private static final RowMapper<String> TEXT = (row, _) -> row.getString(1);
  private static final RowMapper<Integer> NUMBER = (row, _) -> row.getInt(1);

  private static final TestDatabases.Fresh FRESH = TestDatabases.create();
  private static final JdbcClient OWNER = JdbcClient.create(FRESH.owner());
  private static final Catalogue CATALOGUE = new Catalogue(OWNER);

  @BeforeAll
  static void aRowInEachTable() {
    for (String check :
        OWNER
            .sql(
                """
                select format('alter table %s drop constraint %I', conrelid::regclass, conname)
                from pg_constraint where contype in ('c', 'f') and conrelid <> 0
                  and connamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
                """)
            .query(TEXT)
            .list()) {
      OWNER.sql(check).update();
    }
    for (String insert :
        OWNER
            .sql(
                """
                select format('insert into %s (%s) values (%s)', a.attrelid::regclass,
                  string_agg(quote_ident(a.attname), ', ' order by a.attnum),
                  string_agg(case
                    when t.typname = 'uuid' then 'gen_random_uuid()'
                    when t.typname in ('timestamptz', 'date') then 'now()'
                    when t.typname = 'bool' then 'false'
                    when t.typname = 'jsonb' then '''{}'''
                    when t.typname = 'xid8' then '''1'''
                    when t.typcategory = 'A' then '''{}'''
                    when t.typcategory = 'N' then '77'
                    else '''x''' end, ', ' order by a.attnum))
                from pg_attribute a join pg_type t on t.oid = a.atttypid
                  join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
                  and a.attidentity = '' and a.attgenerated = ''
                  and n.nspname not in ('pg_catalog', 'information_schema', 'public')
                group by a.attrelid
                """)
            .query(TEXT)
            .list()) {
      OWNER.sql(insert + " on conflict do nothing").update();
    }
  }

  @Test
  void everyTableHasAPolicyOrStandsInTheListWithItsReason() {
    var listed = Catalogue.listed(COMMON);
    var open =
        CATALOGUE.tables().stream()
            .filter(table -> !table.secured() || table.policies() == 0)
            .map(Catalogue.Granted::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(open)
        .as("tables that the pool may use: with a policy, or in %s with a reason", COMMON)
        .isEqualTo(listed.navigableKeySet());
    assertThat(listed.values()).allMatch(reason -> reason.length() > 20);
    assertThat(CATALOGUE.bound()).hasSizeGreaterThan(30);
  }

  @Test
  void noTableForcesItsOwnerAndTheOwnerIsNeverInThePool() {
    assertThat(CATALOGUE.tables())
        .noneMatch(Catalogue.Granted::forced)
        .allMatch(table -> table.owner().equals("symbolon_owner"));
    assertThat(
            OWNER
                .sql("select pg_has_role('symbolon_node', 'symbolon_owner', 'member')::int")
                .query(NUMBER)
                .single())
        .isZero();
  }

  @Test
  void noViewShowsWhatItsOwnerSees() {
    assertThat(CATALOGUE.openViews()).isEmpty();
  }

  @Test
  void functionsThatRunAsOwnerStandInTheListAndAreSafe() {
    var functions = CATALOGUE.ownerFunctions();
    assertThat(functions.navigableKeySet())
        .isEqualTo(Catalogue.listed("access/owner-functions.csv").navigableKeySet());
    assertThat(functions.values()).allMatch(String::isEmpty);
  }

  @Test
  void whereNobodyActsThePoolSeesAndChangesNoRow() throws SQLException {
    try (var pool = FRESH.pool().getConnection()) {
      nothingIsSeen(pool, "a new connection");
    }
  }

  /** After a setting for one transaction its name stays known, with an empty value. */
  @Test
  void aConnectionThatServedSomebodyBeforeShowsNothingEither() throws SQLException {
    try (var pool = FRESH.pool().getConnection();
        Statement sql = pool.createStatement()) {
      pool.setAutoCommit(false);
      for (String name : List.of("organisation", "account")) {
        sql.execute(
            "select set_config('symbolon.%s', '%s', true)".formatted(name, UUID.randomUUID()));
      }
      sql.execute("select set_config('symbolon.system', 'test', true)");
      try (var known = sql.executeQuery("select count(*) from access.account")) {
        known.next();
        assertThat(known.getInt(1)).isPositive();
      }
      pool.commit();
      pool.setAutoCommit(true);
      try (var left = sql.executeQuery("select current_setting('symbolon.account', true)")) {
        left.next();
        assertThat(left.getString(1)).as("the trap: empty, not null").isEmpty();
      }
      nothingIsSeen(pool, "a connection that was used");
    }
  }

  private static void nothingIsSeen(Connection pool, String as) throws SQLException {
    var filled = new ArrayList<String>();
    try (Statement sql = pool.createStatement()) {
      for (String table : CATALOGUE.bound()) {
        int all = OWNER.sql("select count(*) from " + table).query(NUMBER).single();
        assertThat(all).as(table + " has rows").isPositive();
        filled.add(table);
        assertThat(tried(sql, "select * from " + table)).as(as + ": " + table).isZero();
        assertThat(tried(sql, "delete from " + table)).as(as + ": " + table).isZero();
        String column =
            OWNER
                .sql(
                    """
                    select column_name from information_schema.columns
                    where table_schema || '.' || table_name = ? and is_identity = 'NO' limit 1
                    """)
                .param(table)
                .query(TEXT)
                .single();
        assertThat(tried(sql, "update %s set %s = %s".formatted(table, column, column)))
            .as(as + ": " + table)
            .isZero();
        assertThat(OWNER.sql("select count(*) from " + table).query(NUMBER).single())
            .isEqualTo(all);
      }
    }
    assertThat(filled).hasSizeGreaterThan(30);
  }

  /** Rows that a statement gave or changed; none where the pool has no right to it at all. */
  private static int tried(Statement sql, String text) throws SQLException {
    try {
      if (!sql.execute(text)) {
        return sql.getUpdateCount();
      }
      int rows = 0;
      try (var found = sql.getResultSet()) {
        while (found.next()) {
          rows++;
        }
      }
      return rows;
    } catch (SQLException e) {
      if ("42501".equals(e.getSQLState())) {
        return 0;
      }
      throw e;
    }
  }

  @Test
  void thePoolAddsNoRowInTheNameOfNobody() {
    JdbcClient pool = JdbcClient.create(FRESH.pool());
    for (String insert :
        List.of(
            "insert into access.office (organisation, name) values (gen_random_uuid(), 'x')",
            "insert into access.account_role select gen_random_uuid(), gen_random_uuid(), 'x'",
            "insert into files.original values (repeat('a', 64), 1, now(), '')")) {
      org.assertj.core.api.Assertions.assertThatThrownBy(() -> pool.sql(insert).update())
          .as(insert)
          .rootCause()
          .hasMessageContaining("row-level security");
    }
  }

  /** Why no table has FORCE: the owner would migrate nothing, without an error. */
  @Test
  void withForceAMigrationOfTheOwnerWouldChangeNoRow() {
    JdbcClient owner = JdbcClient.create(TestDatabases.create().owner());
    owner
        .sql(
            """
            insert into access.organisation (name, kind, regime, made_at)
            values ('x', 'OTHER', 'GDPR', now())
            """)
        .update();
    assertThat(owner.sql("update access.organisation set name = 'y'").update()).isOne();
    owner.sql("alter table access.organisation force row level security").update();
    assertThat(owner.sql("update access.organisation set name = 'z'").update()).isZero();
  }

  /** Why views have security_invoker: another shows everything, and the test above finds it. */
  @Test
  void aViewWithoutTheRightsOfItsReaderShowsEverything() {
    TestDatabases.Fresh fresh = TestDatabases.create();
    JdbcClient owner = JdbcClient.create(fresh.owner());
    JdbcClient pool = JdbcClient.create(fresh.pool());
    owner
        .sql(
            """
            insert into access.organisation (name, kind, regime, made_at)
            values ('x', 'OTHER', 'GDPR', now())
            """)
        .update();
    owner.sql("create view access.open as select * from access.organisation").update();
    owner
        .sql(
            """
            create view access.bound with (security_invoker = true)
              as select * from access.organisation
            """)
        .update();
    owner.sql("grant select on access.open, access.bound to symbolon_node").update();
    assertThat(pool.sql("select count(*) from access.open").query(NUMBER).single()).isOne();
    assertThat(pool.sql("select count(*) from access.bound").query(NUMBER).single()).isZero();
    assertThat(new Catalogue(owner).openViews()).containsExactly("access.open");
  }
}
