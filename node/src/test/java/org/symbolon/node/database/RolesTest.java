package org.symbolon.node.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.symbolon.node.fixtures.NodeTest;

@NodeTest
class RolesTest {

  @Autowired JdbcClient jdbc;
  @Autowired List<PlatformTransactionManager> managers;

  @Test
  void thePoolIsBoundByRowLevelSecurity() {
    var powers =
        jdbc.sql(
                """
                select rolname || ' ' || rolsuper || ' ' || rolbypassrls || ' ' || rolcreatedb
                       || ' ' || rolcreaterole
                from pg_roles where rolname = current_user
                """)
            .query((row, _) -> row.getString(1))
            .single();
    assertThat(powers).isEqualTo("symbolon_node false false false false");
  }

  @Test
  void thePoolOwnsNothing() {
    int owned =
        jdbc.sql(
                """
                select (select count(*) from pg_class where relowner = me.oid)
                     + (select count(*) from pg_namespace where nspowner = me.oid)
                     + (select count(*) from pg_proc where proowner = me.oid)
                     + (select count(*) from pg_database where datdba = me.oid)
                from pg_roles me where me.rolname = current_user
                """)
            .query((row, _) -> row.getInt(1))
            .single();
    assertThat(owned).isZero();
  }

  @Test
  void thePoolMakesNoTables() {
    assertThatThrownBy(() -> jdbc.sql("create table public.mine (x int)").update())
        .isInstanceOf(BadSqlGrammarException.class);
  }

  @Test
  void migrationsBelongToTheOwner() {
    var owners =
        jdbc.sql(
                """
                select distinct tableowner from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """)
            .query((row, _) -> row.getString(1))
            .list();
    assertThat(owners).containsExactly("symbolon_owner");
  }

  @Test
  void thereIsOneTransactionManager() {
    assertThat(managers).singleElement().isInstanceOf(DataSourceTransactionManager.class);
  }

  @Test
  void anAcknowledgedWriteIsOnDisk() {
    var settings =
        jdbc.sql("select current_setting('fsync') || ' ' || current_setting('synchronous_commit')")
            .query((row, _) -> row.getString(1))
            .single();
    assertThat(settings).isEqualTo("on on");
  }
}
