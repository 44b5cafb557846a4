package org.symbolon.node.access.log;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes events as an act does, in transactions that a test holds open. */
final class RawEvents {

  private static final String EVENT =
      """
      insert into access.event (at, actor_kind, actor, kind, object_kind, object_id, salt)
      values (now(), 'system', 'test', 'access.refused', 'test', ?, sha256(?::bytea)::bytea)
      """
          .replace("sha256(?::bytea)::bytea", "substr(sha256(?::bytea), 1, 16)");

  private static final String SCOPE = "select set_config('symbolon.system', 'test', true)";

  private final DataSource pool;

  RawEvents(DataSource pool) {
    this.pool = pool;
  }

  /** A transaction that wrote an event and is still open. */
  Connection open(String object) throws SQLException {
    Connection connection = pool.getConnection();
    connection.setAutoCommit(false);
    try (var scope = connection.prepareStatement(SCOPE)) {
      scope.execute();
    }
    write(connection, object);
    return connection;
  }

  static void write(Connection connection, String object) throws SQLException {
    try (var insert = connection.prepareStatement(EVENT)) {
      insert.setString(1, object);
      insert.setBytes(2, object.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      insert.executeUpdate();
    }
  }

  /** Ends a transaction and gives its connection back. */
  static void end(Connection connection, boolean commit) throws SQLException {
    if (commit) {
      connection.commit();
    } else {
      connection.rollback();
    }
    connection.setAutoCommit(true);
    connection.close();
  }
}
