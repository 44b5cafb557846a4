package org.symbolon.node.database;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One PostgreSQL for the test JVM, and fresh databases from a template with all migrations. */
public final class TestDatabases {

  private static final Path FOLDER = Path.of("target", "test-postgres").toAbsolutePath();
  private static final String TEMPLATE = "test_template";

  private final AtomicInteger counter = new AtomicInteger();
  private final EmbeddedPostgresServer server;
  private final Credentials owner;
  private final Credentials pool;
  private final HomeLock lock;

  /** One for the JVM, started by the first test that asks. */
  private static final class Holder {
    private static final TestDatabases INSTANCE = start();
  }

  /** A database that nobody has used. */
  public record Fresh(String name, String url, Map<String, String> settings) {

    /** Connections as the owner of the tables, whom no policy binds. */
    public DataSource owner() {
      return as("owner");
    }

    /** Connections as the pool's role, with nobody named. */
    public DataSource pool() {
      return as("pool");
    }

    /** Connections as the superuser of the server, whom nothing binds. */
    DataSource superuser() {
      return new DriverManagerDataSource(url, "postgres", Holder.INSTANCE.server.password());
    }

    private DataSource as(String role) {
      return new DriverManagerDataSource(
          url,
          settings.getOrDefault("symbolon.database." + role + "-user", ""),
          settings.getOrDefault("symbolon.database." + role + "-password", ""));
    }
  }

  private TestDatabases(
      HomeLock lock, EmbeddedPostgresServer server, Credentials owner, Credentials pool) {
    this.lock = lock;
    this.server = server;
    this.owner = owner;
    this.pool = pool;
  }

  /** A copy of the migrated template; some 30 ms. */
  public static Fresh create() {
    return Holder.INSTANCE.fresh(TEMPLATE);
  }

  /** A database without any table, for tests of the migrations themselves. */
  static Fresh createEmpty() {
    return Holder.INSTANCE.fresh("template1");
  }

  /** As superuser in a fresh database: for who can do everything to it. */
  public static Connection superuser(Fresh fresh) throws SQLException {
    return DriverManager.getConnection(fresh.url(), "postgres", Holder.INSTANCE.server.password());
  }

  /** Runs statements as superuser, for tests of roles and settings. */
  static void asSuperuser(String... statements) {
    Holder.INSTANCE.execute(List.of(statements));
  }

  private static TestDatabases start() {
    try {
      var lock = HomeLock.acquire(FOLDER);
      var secrets = new Secrets(new SecureRandom());
      var server = EmbeddedPostgresServer.start(FOLDER);
      var owner = new Credentials(EmbeddedRoles.OWNER, secrets.read(FOLDER.resolve("owner")));
      var pool = new Credentials(EmbeddedRoles.POOL, secrets.read(FOLDER.resolve("pool")));
      EmbeddedRoles.create(server, owner, pool);
      var databases = new TestDatabases(lock, server, owner, pool);
      Runtime.getRuntime().addShutdownHook(new Thread(databases::stop));
      databases.dropOld();
      databases.execute(List.of("create database " + TEMPLATE + " owner " + owner.user()));
      Migrations.run(
          new DriverManagerDataSource(server.jdbcUrl(TEMPLATE), owner.user(), owner.password()));
      return databases;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("The server for tests did not start", e);
    }
  }

  private Fresh fresh(String template) {
    String name = "test_" + counter.incrementAndGet() + "_" + ProcessHandle.current().pid();
    execute(
        List.of("create database " + name + " template " + template + " owner " + owner.user()));
    String url = server.jdbcUrl(name);
    return new Fresh(
        name,
        url,
        Map.of(
            "symbolon.database.url", url,
            "symbolon.database.owner-user", owner.user(),
            "symbolon.database.owner-password", owner.password(),
            "symbolon.database.pool-user", pool.user(),
            "symbolon.database.pool-password", pool.password()));
  }

  private void dropOld() throws SQLException {
    var old = new ArrayList<String>();
    try (var connection = superuser();
        var sql = connection.createStatement();
        var found =
            sql.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
      while (found.next()) {
        old.add("drop database " + found.getString(1) + " with (force)");
      }
    }
    execute(old);
  }

  private void execute(List<String> statements) {
    try (var connection = superuser();
        var sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Not done by the server for tests", e);
    }
  }

  private Connection superuser() throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", server.password());
  }

  private void stop() {
    try {
      server.close();
      lock.close();
    } catch (IOException e) {
      System.err.println("The server for tests did not stop: " + e.getMessage());
    }
  }
}
