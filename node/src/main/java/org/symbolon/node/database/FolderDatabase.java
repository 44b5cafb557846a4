package org.symbolon.node.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The embedded database of a folder on which no node runs, made there where it is missing. It holds
 * the lock of the folder until it is closed.
 */
public final class FolderDatabase implements AutoCloseable {

  /** The role that owns the tables. */
  public static final String OWNER = EmbeddedRoles.OWNER;

  private final HomeLock lock;
  private final EmbeddedPostgresServer server;
  private final Credentials owner;
  private final Credentials pool;

  private FolderDatabase(
      HomeLock lock, EmbeddedPostgresServer server, Credentials owner, Credentials pool) {
    this.lock = lock;
    this.server = server;
    this.owner = owner;
    this.pool = pool;
  }

  /**
   * Starts the server of the folder and gives its two roles and its database their names.
   *
   * @throws StartRefused where a node runs there, or the server does not start
   */
  public static FolderDatabase open(Path home) throws IOException, SQLException {
    HomeLock lock = HomeLock.acquire(home);
    EmbeddedPostgresServer server = null;
    try {
      Path folder = home.resolve("postgres");
      server = EmbeddedPostgresServer.start(folder);
      var secrets = new Secrets(new SecureRandom());
      var owner = new Credentials(EmbeddedRoles.OWNER, secrets.read(folder.resolve("owner")));
      var pool = new Credentials(EmbeddedRoles.POOL, secrets.read(folder.resolve("pool")));
      EmbeddedRoles.create(server, owner, pool);
      return new FolderDatabase(lock, server, owner, pool);
    } catch (IOException | SQLException | StartRefused e) {
      if (server != null) {
        server.close();
      }
      lock.close();
      throw e;
    }
  }

  /**
   * A connection of the role that owns the tables to the embedded server of a node that runs there.
   */
  public static Connection ownerOfRunning(Path home) throws IOException, SQLException {
    Path folder = home.resolve("postgres");
    String port = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3).strip();
    String password = Files.readString(folder.resolve("owner")).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/" + EmbeddedRoles.DATABASE,
        EmbeddedRoles.OWNER,
        password);
  }

  /** As the role that owns the tables. */
  public Connection owner() throws SQLException {
    return as(owner);
  }

  /** Connections of the role that owns the tables, for migrations. */
  public DataSource ownerSource() {
    return new DriverManagerDataSource(access().url(), owner.user(), owner.password());
  }

  /** As the role that serves, and that row-level security binds. */
  public Connection pool() throws SQLException {
    return as(pool);
  }

  /** As the superuser, for what the owner of a database may not do. */
  public Connection superuser() throws SQLException {
    return as(new Credentials("postgres", server.password()));
  }

  private Connection as(Credentials role) throws SQLException {
    return DriverManager.getConnection(access().url(), role.user(), role.password());
  }

  private DatabaseAccess access() {
    return new DatabaseAccess(server.jdbcUrl(EmbeddedRoles.DATABASE), owner, pool);
  }

  @Override
  public void close() throws IOException {
    server.close();
    lock.close();
  }
}
