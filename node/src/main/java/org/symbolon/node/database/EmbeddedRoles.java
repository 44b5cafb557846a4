package org.symbolon.node.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Makes the two roles and the database in an embedded server. The superuser is used for this alone.
 */
final class EmbeddedRoles {

  static final String OWNER = "symbolon_owner";
  static final String POOL = "symbolon_node";
  static final String DATABASE = "symbolon";

  private EmbeddedRoles() {}

  static void create(EmbeddedPostgresServer server, Credentials owner, Credentials pool)
      throws SQLException {
    try (var connection =
            DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", server.password());
        Statement sql = connection.createStatement()) {
      role(sql, owner);
      role(sql, pool);
      if (!exists(sql, "pg_database where datname = '" + DATABASE + "'")) {
        sql.execute("create database " + DATABASE + " owner " + OWNER);
      }
    }
  }

  /** The password is set each time, so that a lost secret file mends itself. */
  private static void role(Statement sql, Credentials role) throws SQLException {
    String verb =
        exists(sql, "pg_roles where rolname = '" + role.user() + "'") ? "alter" : "create";
    sql.execute(verb + " role " + role.user() + " login password '" + role.password() + "'");
  }

  private static boolean exists(Statement sql, String what) throws SQLException {
    try (var found = sql.executeQuery("select 1 from " + what)) {
      return found.next();
    }
  }
}
