package org.symbolon.node.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseWatchTest {

  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final TestDatabases.Fresh fresh = TestDatabases.create();
  private final CompletableFuture<String> ended = new CompletableFuture<>();

  @Test
  void aDatabaseThatIsGoneIsNoticed() throws Exception {
    try (var watch = DatabaseWatch.start(access(), PATIENCE, () -> ended.complete("ended"))) {
      waitForConnection();
      TestDatabases.asSuperuser("drop database " + fresh.name() + " with (force)");
      assertThat(ended.get(1, TimeUnit.MINUTES)).isEqualTo("ended");
      assertThat(watch).isNotNull();
    }
  }

  @Test
  void aConnectionThatWasCutIsMadeAgain() throws Exception {
    try (var watch = DatabaseWatch.start(access(), PATIENCE, () -> ended.complete("ended"))) {
      int first = waitForConnection();
      TestDatabases.asSuperuser("select pg_terminate_backend(" + first + ")");
      int second = first;
      while (second == first) {
        second = waitForConnection();
      }
      assertThat(ended).isNotDone();
      assertThat(watch).isNotNull();
    }
  }

  @Test
  void aWatchThatIsClosedSaysNothing() throws Exception {
    DatabaseWatch.start(access(), PATIENCE, () -> ended.complete("ended")).close();
    assertThat(ended).isNotDone();
  }

  /** The server process of the watch. */
  private int waitForConnection() {
    var jdbc =
        JdbcClient.create(
            new DriverManagerDataSource(
                fresh.url().replace(fresh.name(), "postgres"),
                access().owner().user(),
                access().owner().password()));
    while (true) {
      var found =
          jdbc.sql("select pid from pg_stat_activity where datname = ?")
              .param(fresh.name())
              .query((row, _) -> row.getInt(1))
              .optional();
      if (found.isPresent()) {
        return found.get();
      }
      Thread.onSpinWait();
    }
  }

  private DatabaseAccess access() {
    return new DatabaseAccess(
        fresh.url(),
        new Credentials(given("owner-user"), given("owner-password")),
        new Credentials(given("pool-user"), given("pool-password")));
  }

  private String given(String name) {
    return fresh.settings().getOrDefault("symbolon.database." + name, "");
  }
}
