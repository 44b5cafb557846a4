package org.symbolon.node.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseWatchTest {

  private static final Duration PATIENCE = Duration.ofMillis(500);

  private final TestDatabases.Fresh fresh = TestDatabases.create();
  private final DatabaseState state = new DatabaseState(Clock.systemUTC());
  private final CompletableFuture<String> started = new CompletableFuture<>();
  private final CompletableFuture<String> back = new CompletableFuture<>();

  private DatabaseWatch watch() {
    return DatabaseWatch.start(
        access(),
        state,
        PATIENCE,
        new DatabaseWatch.Rescue() {
          @Override
          public void start() {
            started.complete("started");
          }

          @Override
          public void back() {
            back.complete("back");
          }
        });
  }

  @Test
  void aDatabaseThatIsGoneIsStartedAgainAndSeenWhenItIsBack() throws Exception {
    try (var watch = watch()) {
      waitForConnection();
      TestDatabases.asSuperuser("alter database " + fresh.name() + " allow_connections false");
      TestDatabases.asSuperuser(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = '"
              + fresh.name()
              + "'");
      assertThat(started.get(1, TimeUnit.MINUTES)).isEqualTo("started");
      assertThat(state.serving()).isFalse();
      assertThat(back).isNotDone();
      TestDatabases.asSuperuser("alter database " + fresh.name() + " allow_connections true");
      assertThat(back.get(1, TimeUnit.MINUTES)).isEqualTo("back");
      waitForConnection();
      while (!state.serving()) {
        Thread.onSpinWait();
      }
      assertThat(state.returns()).isEqualTo(1);
      assertThat(watch).isNotNull();
    }
  }

  @Test
  void aConnectionThatWasCutIsMadeAgain() throws Exception {
    try (var watch = watch()) {
      int first = waitForConnection();
      TestDatabases.asSuperuser("select pg_terminate_backend(" + first + ")");
      int second = first;
      while (second == first) {
        second = waitForConnection();
      }
      assertThat(started).isNotDone();
      assertThat(watch).isNotNull();
    }
  }

  @Test
  void aWatchThatIsClosedSaysNothing() throws Exception {
    watch().close();
    assertThat(started).isNotDone();
  }

  @Test
  void aServerThatDoesNotStartIsTriedLessAndLessOften() {
    assertThat(DatabaseWatch.pauseBefore(0).toSeconds()).isZero();
    assertThat(DatabaseWatch.pauseBefore(1).toSeconds()).isEqualTo(1);
    assertThat(DatabaseWatch.pauseBefore(4).toSeconds()).isEqualTo(8);
    assertThat(DatabaseWatch.pauseBefore(400).toSeconds()).isEqualTo(30);
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
