package org.symbolon.node.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;

/** A PostgreSQL server owned by this process. Its data survive restarts, and a crash of the JVM. */
final class EmbeddedPostgresServer implements AutoCloseable {

  private final EmbeddedPostgres postgres;
  private final String password;

  private EmbeddedPostgresServer(EmbeddedPostgres postgres, String password) {
    this.postgres = postgres;
    this.password = password;
  }

  static EmbeddedPostgresServer start(Path home) {
    try {
      Path data = home.resolve("data");
      Files.createDirectories(home);
      String password = new Secrets(new SecureRandom()).read(home.resolve("superuser"));
      stopOrphan(data.resolve("postmaster.pid"));
      var postgres =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(home.resolve("binaries").toFile())
              .setRegisterShutdownHook(false)
              .setPGStartupWait(Duration.ofSeconds(60))
              .setLocaleConfig("auth", "scram-sha-256")
              .setLocaleConfig("pwfile", home.resolve("superuser").toAbsolutePath().toString())
              .setLocaleConfig("locale", "C.UTF-8")
              .setLocaleConfig("locale-provider", "icu")
              .setLocaleConfig("icu-locale", "und")
              .setConnectConfig("password", password)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("unix_socket_directories", "")
              .setServerConfig("max_connections", "60")
              .setServerConfig("log_error_verbosity", "terse")
              .setServerConfig("log_min_error_statement", "panic")
              .setServerConfig("log_min_messages", "fatal")
              .setServerConfig("log_parameter_max_length_on_error", "0")
              .setServerConfig("logging_collector", "on")
              .start();
      return new EmbeddedPostgresServer(postgres, password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A JVM that was killed leaves its server running, which still holds the data directory. */
  private static void stopOrphan(Path pidFile) throws IOException {
    if (Files.notExists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    var orphan =
        ProcessHandle.of(pid)
            .filter(p -> p.info().command().filter(c -> c.endsWith("postgres")).isPresent());
    orphan.ifPresent(ProcessHandle::destroy);
    for (int i = 0; i < 600 && orphan.isPresent() && Files.exists(pidFile); i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
  }

  String password() {
    return password;
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
