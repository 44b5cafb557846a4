package org.symbolon.node.health;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.symbolon.node.database.DatabaseState;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Finding.Words;
import org.symbolon.node.web.HealthCheck;

/**
 * What the database must be set to, so that what is acknowledged stays and row-level security binds
 * the node. The catalogues say it; no row of anybody is read.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseChecks {

  /** Settings without which an acknowledged write can be lost when the machine loses power. */
  private static final String UNSAFE =
      """
      select name from pg_settings
      where (name in ('fsync', 'full_page_writes') and setting <> 'on')
         or (name = 'synchronous_commit' and setting = 'off')
      order by name
      """;

  private static final String ROLE =
      """
      select r.rolsuper or r.rolbypassrls
             or pg_has_role(current_user, d.datdba, 'member')
             or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relowner = r.oid and n.nspname !~ '^pg_')
      from pg_roles r, pg_database d
      where r.rolname = current_user and d.datname = current_database()
      """;

  /** Tables of ours that no policy guards, or whose owner it would bind as well. */
  private static final String UNGUARDED =
      """
      select n.nspname || '.' || c.relname
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and c.relname !~ '^flyway_schema_history'
        and (not c.relrowsecurity or c.relforcerowsecurity)
      order by 1
      """;

  private static final int MOST_NAMED = 8;

  @Bean
  static HealthCheck databaseCheck(JdbcClient jdbc, DatabaseState state) {
    return new Look(
        "database",
        () -> {
          String version =
              jdbc.sql("show server_version").query((row, _) -> row.getString(1)).single();
          return state.returns() == 0
              ? Finding.ok("health.database.ok", version)
              : Finding.warn(
                  Words.of("health.database.returned", version, state.returns()),
                  Words.of("health.database.returned.todo"));
        });
  }

  @Bean
  static HealthCheck databaseSettingsCheck(JdbcClient jdbc) {
    return new Look(
        "database.settings",
        () -> {
          List<String> unsafe = jdbc.sql(UNSAFE).query((row, _) -> row.getString(1)).list();
          return unsafe.isEmpty()
              ? Finding.ok("health.settings.ok")
              : Finding.wrong(
                  Words.of("health.settings.unsafe", String.join(", ", unsafe)),
                  Words.of("health.settings.todo"));
        });
  }

  @Bean
  static HealthCheck databaseRolesCheck(JdbcClient jdbc) {
    return new Look(
        "database.roles",
        () ->
            jdbc.sql(ROLE).query((row, _) -> row.getBoolean(1)).single()
                ? Finding.wrong(
                    Words.of("health.roles.strong"), Words.of("health.roles.strong.todo"))
                : Finding.ok("health.roles.ok"));
  }

  @Bean
  static HealthCheck databasePoliciesCheck(JdbcClient jdbc) throws IOException {
    Set<String> common = commonTables();
    return new Look(
        "database.policies",
        () -> {
          var open =
              jdbc.sql(UNGUARDED).query((row, _) -> row.getString(1)).list().stream()
                  .filter(table -> !common.contains(table))
                  .collect(Collectors.toCollection(TreeSet::new));
          return open.isEmpty()
              ? Finding.ok("health.policies.ok", common.size())
              : Finding.wrong(
                  Words.of(
                      "health.policies.open",
                      open.size(),
                      open.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))),
                  Words.of("health.policies.todo"));
        });
  }

  /** The tables that need no policy, as the build checks them too. */
  private static Set<String> commonTables() throws IOException {
    String text =
        new ClassPathResource("access/common-tables.csv")
            .getContentAsString(StandardCharsets.UTF_8);
    try (var reader = CsvReader.builder().ofCsvRecord(text)) {
      return reader.stream().skip(1).map(row -> row.getField(0)).collect(Collectors.toSet());
    }
  }
}
