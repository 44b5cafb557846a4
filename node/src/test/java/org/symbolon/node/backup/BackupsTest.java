package org.symbolon.node.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Events;
import org.symbolon.node.backup.sealed.SecretKey;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.database.OwnerConnections;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Backups and drills as the command line, the schedule and the health page meet them. */
@NodeTest
class BackupsTest {

  private static final SecretKey KEY = SecretKey.make(new SecureRandom());
  private static final JsonMapper JSON = JsonMapper.shared();

  @LocalServerPort int port;
  @Autowired NodeHome home;
  @Autowired Backups backups;
  @Autowired Runs runs;
  @Autowired Access access;
  @Autowired Events events;
  @Autowired OwnerConnections owner;
  @Autowired TransactionOperations transactions;

  @TempDir Path folder;

  @BeforeEach
  void anAdministratorHasAKey() throws IOException {
    Files.deleteIfExists(home.resolve(BackupKeys.RECIPIENTS));
    new BackupKeys(home.path()).add(KEY.recipient());
  }

  private HttpResponse<String> send(String method, String path, String body) {
    try (var client = new Browser(port)) {
      String secret = Files.readString(home.resolve("command-line.secret")).strip();
      return client.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .header("Authorization", "Bearer " + secret)
              .header("Content-Type", "application/json")
              .method(method, HttpRequest.BodyPublishers.ofString(body))
              .build());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Waits until a run has ended. */
  private Run ended(UUID id) throws InterruptedException {
    for (int i = 0; i < 1200; i++) {
      var run = access.call(Backups.BACKUP, () -> runs.find(id)).orElseThrow();
      if (run.state() != Run.State.RUNNING) {
        return run;
      }
      Thread.sleep(50);
    }
    throw new AssertionError("The run " + id + " did not end");
  }

  private Run asked(HttpResponse<String> answer) throws InterruptedException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return ended(UUID.fromString(JSON.readTree(answer.body()).path("id").asString("")));
  }

  @Test
  void theCommandLineMakesABackupThatTheKeyOpensAndADrillFindsTheSame() throws Exception {
    Run made =
        asked(
            send(
                "POST",
                "/api/backups",
                JSON.writeValueAsString(new BackupApi.BackupBody(folder.toString()))));
    assertThat(made.state()).as(made.toString()).isEqualTo(Run.State.DONE);
    Path file = folder.resolve(made.file());
    var written = new BackupFile(file, KEY).check();
    assertThat(written.manifest().id()).isEqualTo(made.id());
    assertThat(written.summary().rows()).isEqualTo(made.rows()).isPositive();
    assertThat(Files.size(file)).isEqualTo(made.bytes());

    Run drilled = asked(send("POST", "/api/backups/drill", ""));
    assertThat(drilled.state()).as(drilled.toString()).isEqualTo(Run.State.DONE);
    assertThat(drilled.rows()).isEqualTo(made.rows());
    assertThat(home.resolve("backup/drill")).doesNotExist();

    JsonNode list = JSON.readTree(send("GET", "/api/backups", "").body()).path("runs");
    assertThat(list.valueStream().map(run -> run.path("id").asString("")).toList())
        .contains(made.id().toString(), drilled.id().toString());
  }

  @Test
  void withoutAKeyNothingIsWritten() throws IOException {
    Files.delete(home.resolve(BackupKeys.RECIPIENTS));
    var answer =
        send(
            "POST",
            "/api/backups",
            JSON.writeValueAsString(new BackupApi.BackupBody(folder.toString())));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("symbolon backup keys");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderMustBeNamedByItsWholePath() {
    assertThat(send("POST", "/api/backups", "{\"folder\":\"here\"}").statusCode()).isEqualTo(400);
    assertThat(send("POST", "/api/backups", "{}").statusCode()).isEqualTo(400);
    assertThat(send("GET", "/api/backups/none", "").statusCode()).isEqualTo(404);
  }

  @Test
  void aFolderThatCannotBeWrittenIsAFailureThatIsKept() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run =
        asked(
            send(
                "POST",
                "/api/backups",
                JSON.writeValueAsString(
                    new BackupApi.BackupBody(file.resolve("below").toString()))));
    assertThat(run.state()).isEqualTo(Run.State.FAILED);
    assertThat(run.faults()).isNotEmpty();
  }

  @Test
  void theScheduleMakesWhatIsDueAndKeepsTheNewest() throws Exception {
    var settings =
        new BackupSettings(folder.toString(), Duration.ofHours(24), 2, 100, Duration.ZERO);
    Instant first = Instant.parse("2040-01-01T00:00:00Z");
    for (int day = 0; day < 3; day++) {
      Instant now = first.plus(Duration.ofDays(day));
      var clock = Clock.fixed(now, ZoneOffset.UTC);
      var made =
          new Backups(
              runs, events, access, transactions, clock, home, settings, owner, new SecureRandom());
      var schedule = new BackupSchedule(made, runs, settings, access, clock);
      var begun = (Backups.Asked.Begun) schedule.look().orElseThrow();
      assertThat(ended(begun.run().id()).state()).isEqualTo(Run.State.DONE);
      assertThat(schedule.look()).as("not due again").isEmpty();
      var health = new BackupHealth(made, runs, settings, clock);
      assertThat(access.call(Backups.BACKUP, health::look).well()).isTrue();
      var later = Clock.fixed(now.plus(Duration.ofDays(3)), ZoneOffset.UTC);
      var old = new BackupHealth(made, runs, settings, later);
      assertThat(access.call(Backups.BACKUP, old::look).well()).isFalse();
    }
    try (var files = Files.list(folder)) {
      List<String> names = files.map(path -> path.getFileName().toString()).sorted().toList();
      assertThat(names).hasSize(2);
      assertThat(names.getFirst()).startsWith("symbolon-20400102");
    }
    try (var connection = owner.open();
        var sql = connection.createStatement()) {
      sql.execute("delete from backup.run where began_at > timestamptz '2039-01-01'");
    }
  }
}
