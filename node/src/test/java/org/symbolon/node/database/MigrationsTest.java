package org.symbolon.node.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.symbolon.node.NodeApplication;

class MigrationsTest {

  private static final Path FOLDERS = Path.of("src/main/resources/db/migration");

  @Test
  void everyFolderOfMigrationsIsInTheList() throws IOException {
    try (var folders = Files.list(FOLDERS)) {
      assertThat(Migrations.PARTS)
          .containsAll(folders.map(folder -> folder.getFileName().toString()).toList())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void aPartMigratesAfterThePartsThatItStandsOn() {
    var modules = ApplicationModules.of(NodeApplication.class);
    var done = new HashSet<String>();
    for (String part : Migrations.PARTS) {
      modules
          .getModuleByName(part)
          .ifPresent(
              module -> assertThat(done).as(part).containsAll(listed(module, modules, part)));
      done.add(part);
    }
  }

  private static Set<String> listed(
      ApplicationModule module, ApplicationModules modules, String part) {
    return module
        .getBootstrapDependencies(modules)
        .map(dependency -> dependency.getIdentifier().toString())
        .filter(name -> !name.equals(part) && Migrations.PARTS.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aSecondRunAppliesNothingAndKeepsTheRows() {
    var fresh = TestDatabases.createEmpty();
    var owner =
        new DriverManagerDataSource(
            fresh.url(),
            fresh.settings().getOrDefault("symbolon.database.owner-user", ""),
            fresh.settings().getOrDefault("symbolon.database.owner-password", ""));
    var jdbc = JdbcClient.create(owner);

    Migrations.run(owner);
    jdbc.sql("create table public.kept (x int)").update();
    jdbc.sql("insert into public.kept values (1)").update();
    var first = histories(jdbc);
    Migrations.run(owner);

    assertThat(histories(jdbc)).isEqualTo(first).isNotEmpty();
    assertThat(jdbc.sql("select x from public.kept").query((row, _) -> row.getInt(1)).list())
        .containsExactly(1);
  }

  /** Each history with the number of its lines. */
  private static Set<String> histories(JdbcClient jdbc) {
    var tables =
        jdbc.sql("select tablename from pg_tables where tablename like 'flyway_schema_history%'")
            .query((row, _) -> row.getString(1))
            .list();
    return tables.stream()
        .map(table ->
            table
                + " "
                + jdbc.sql("select count(*) from public." + table)
                    .query((row, _) -> row.getInt(1))
                    .single())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
