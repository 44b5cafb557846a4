package org.symbolon.node.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server owned by this process. Its data survive restarts, and a crash of either.
 *
 * <p>The library is made for tests: it switches {@code fsync} off, trusts every local user and
 * deletes the data at the end. Each of these settings is turned round here. Rows must not reach the
 * log of the server either, as a unique violation would print them.
 */
final class EmbeddedPostgresServer implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(60);

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresServer.class);

  private final EmbeddedPostgres postgres;
  private final String password;
  private final Restart restart;
  private boolean closed;

  private EmbeddedPostgresServer(EmbeddedPostgres postgres, String password, Restart restart) {
    this.postgres = postgres;
    this.password = password;
    this.restart = restart;
  }

  /** Starts the server of this folder. The caller holds the lock of the home. */
  static EmbeddedPostgresServer start(Path folder) throws IOException {
    Path data = folder.resolve("data");
    Path binaries = folder.resolve("binaries");
    Path unfinished = folder.resolve("initialising");
    Secrets.createFolder(folder);
    new OrphanedServer(data, binaries).clear();
    if (Files.exists(unfinished)) {
      FileSystemUtils.deleteRecursively(data);
      FileSystemUtils.deleteRecursively(binaries);
    }
    if (Files.notExists(data)) {
      Files.writeString(unfinished, "A database beside this file is not whole.\n");
    }
    String password = new Secrets(new SecureRandom()).read(folder.resolve("superuser"));
    var server =
        new EmbeddedPostgresServer(
            launch(folder, data, binaries, password), password, new Restart(data, binaries));
    Files.deleteIfExists(unfinished);
    return server;
  }

  private static EmbeddedPostgres launch(Path folder, Path data, Path binaries, String password) {
    try {
      return EmbeddedPostgres.builder()
          .setDataDirectory(data)
          .setCleanDataDirectory(false)
          .setOverrideWorkingDirectory(binaries.toFile())
          .setRegisterShutdownHook(false)
          .setPGStartupWait(STARTUP)
          .setLocaleConfig("auth", "scram-sha-256")
          .setLocaleConfig("pwfile", folder.resolve("superuser").toAbsolutePath().toString())
          .setLocaleConfig("locale", "C.UTF-8")
          .setLocaleConfig("locale-provider", "icu")
          .setLocaleConfig("icu-locale", "und")
          .setConnectConfig("password", password)
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("unix_socket_directories", "")
          .setServerConfig("max_connections", "100")
          .setServerConfig("log_error_verbosity", "terse")
          .setServerConfig("log_min_error_statement", "panic")
          .setServerConfig("log_min_messages", "fatal")
          .setServerConfig("log_parameter_max_length_on_error", "0")
          .setServerConfig("logging_collector", "on")
          .setServerConfig("log_rotation_size", "10MB")
          .start();
    } catch (IOException | IllegalStateException e) {
      throw new StartRefused(
          "the database in " + folder + " did not start",
          "See the newest file in "
              + data.resolve("log")
              + " and look whether the disk is full. Nothing was changed.",
          e);
    }
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
  }

  String password() {
    return password;
  }

  /** Tries to start the server again after it ended; says in the log when that failed. */
  synchronized void restart() {
    if (closed) {
      return;
    }
    try {
      if (!restart.run()) {
        LOG.warn("The database did not start again; see the newest file in postgres/data/log.");
      }
    } catch (IOException | StartRefused e) {
      LOG.warn("The database cannot be started again: {}", e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    postgres.close();
  }
}
