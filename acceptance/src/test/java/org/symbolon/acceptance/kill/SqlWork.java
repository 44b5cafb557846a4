package org.symbolon.acceptance.kill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.symbolon.acceptance.nodes.NodeProcess;

/** Writes straight into the database of the node, as its pool does: a row and an event together. */
final class SqlWork implements Work {

  @Override
  public void prepare(NodeProcess node) throws Exception {
    try (var owner = connect(node, "symbolon_owner", "owner");
        var sql = owner.createStatement()) {
      sql.execute("create schema killed");
      sql.execute("create table killed.record (number int)");
      sql.execute("create table killed.event (number int)");
      sql.execute("grant usage on schema killed to symbolon_node");
      sql.execute("grant select, insert on all tables in schema killed to symbolon_node");
    }
  }

  @Override
  public void write(NodeProcess node, int number) throws Exception {
    try (var pool = connect(node, "symbolon_node", "pool")) {
      pool.setAutoCommit(false);
      insert(pool, "insert into killed.record values (?)", number);
      insert(pool, "insert into killed.event values (?)", number);
      pool.commit();
    }
  }

  private static void insert(Connection pool, String text, int number) throws SQLException {
    try (var sql = pool.prepareStatement(text)) {
      sql.setInt(1, number);
      sql.executeUpdate();
    }
  }

  @Override
  public Found found(NodeProcess node) throws Exception {
    try (var pool = connect(node, "symbolon_node", "pool")) {
      return new Found(
          counts(pool, "select number, count(*) from killed.record group by number"),
          counts(pool, "select number, count(*) from killed.event group by number"));
    }
  }

  private static Map<Integer, Integer> counts(Connection pool, String text) throws SQLException {
    var counts = new HashMap<Integer, Integer>();
    try (var sql = pool.createStatement();
        var rows = sql.executeQuery(text)) {
      while (rows.next()) {
        counts.put(rows.getInt(1), rows.getInt(2));
      }
    }
    return counts;
  }

  private static Connection connect(NodeProcess node, String role, String secret)
      throws IOException, SQLException {
    Path folder = node.home().resolve("postgres");
    String port = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/symbolon?socketTimeout=20",
        role,
        Files.readString(folder.resolve(secret)).strip());
  }
}
