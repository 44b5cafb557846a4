package org.symbolon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of a node under test, past the node. */
final class LogDatabase {

  private static final String SCOPE = "select set_config('symbolon.system', 'start', true); ";
  private static final String EVENT =
      """
      insert into access.event (at, actor_kind, actor, kind, object_kind, object_id, salt)
      values (now(), 'system', 'start', 'node.benchmark', 'benchmark', '1', substr(sha256(?), 1, 16))\
      """;

  private final Path folder;
  private final String url;

  LogDatabase(Path home) throws IOException {
    this.folder = home.resolve("postgres");
    String port = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3).strip();
    this.url = "jdbc:postgresql://localhost:" + port + "/symbolon";
  }

  /** {@code owner} or {@code pool}. */
  Connection connect(String role) throws IOException, SQLException {
    String user = role.equals("owner") ? "symbolon_owner" : "symbolon_node";
    return DriverManager.getConnection(url, user, Files.readString(folder.resolve(role)).strip());
  }

  /** Makes the statements that write events do nothing, or something again. */
  void writesEvents(boolean does) throws IOException, SQLException {
    try (Connection owner = connect("owner");
        var sql = owner.createStatement()) {
      for (String table : new String[] {"event", "event_reason"}) {
        sql.execute(
            does
                ? "drop rule if exists without on access." + table
                : "create rule without as on insert to access." + table + " do instead nothing");
      }
    }
  }

  /** One transaction with some events, in one round trip with its commit. */
  static void commit(Connection pool, int events, long number) throws SQLException {
    String text = SCOPE + (EVENT + "; ").repeat(events) + "commit";
    try (var statement = pool.prepareStatement(text)) {
      for (int n = 1; n <= events; n++) {
        statement.setBytes(n, (number + "-" + n).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      statement.execute();
    }
  }

  /** Events without a leaf. */
  long waiting() throws IOException, SQLException {
    try (Connection owner = connect("owner");
        var sql = owner.createStatement();
        var rows =
            sql.executeQuery(
                "select (select count(*) from access.event) - (select count(*) from access.leaf)")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
