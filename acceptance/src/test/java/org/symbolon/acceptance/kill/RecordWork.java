package org.symbolon.acceptance.kill;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.symbolon.acceptance.nodes.NodeProcess;

/**
 * Adds networks to the Atlas by the JSON interface, as the command line does it. What is there
 * afterwards is read from the tables themselves: the record, its version and its event.
 */
final class RecordWork implements Work, AutoCloseable {

  private static final String PREFIX = "KILLED";

  private static final String ROW =
      """
      {"cells": {"network_id": "%s%d", "name": "Written under fire", "acronym": "%s%d",
        "type": "PROJECT", "formalisation": "1", "legal_basis": "none", "crime": "THB",
        "region": "GLOBAL", "cimcett_eligible": "N", "summary": "Made up.", "confidence": "L",
        "source": "test"}, "reason": "kill test"}
      """;

  private static final String RECORDS =
      "select key, count(*) from atlas.record where key like ? group by key";
  private static final String VERSIONS =
      "select key, count(*) from atlas.record_version where key like ? group by key";
  private static final String EVENTS =
      """
      select object_id, count(*) from access.event
      where kind = 'atlas.record.added' and object_id like ? group by object_id
      """;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  @Override
  public void write(NodeProcess node, int number) throws IOException, InterruptedException {
    String secret = Files.readString(node.home().resolve("command-line.secret")).strip();
    var request =
        HttpRequest.newBuilder(node.url().resolve("/api/atlas/records/networks"))
            .header("Authorization", "Bearer " + secret)
            .header("Content-Type", "application/json")
            .timeout(Duration.ofSeconds(30))
            .POST(BodyPublishers.ofString(ROW.formatted(PREFIX, number, PREFIX, number)))
            .build();
    var answer = client.send(request, BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new IOException("Not acknowledged: " + answer.statusCode() + " " + answer.body());
    }
  }

  @Override
  public Found found(NodeProcess node) throws IOException, SQLException {
    try (var database = connect(node)) {
      return new Found(
          counts(database, RECORDS), counts(database, VERSIONS), counts(database, EVENTS));
    }
  }

  private static Map<Integer, Integer> counts(Connection database, String text)
      throws SQLException {
    var counts = new HashMap<Integer, Integer>();
    try (var sql = database.prepareStatement(text)) {
      sql.setString(1, PREFIX + "%");
      try (var rows = sql.executeQuery()) {
        while (rows.next()) {
          counts.put(Integer.valueOf(rows.getString(1).substring(PREFIX.length())), rows.getInt(2));
        }
      }
    }
    return counts;
  }

  private static Connection connect(NodeProcess node) throws IOException, SQLException {
    Path folder = node.home().resolve("postgres");
    String port = Files.readAllLines(folder.resolve("data/postmaster.pid")).get(3).strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/symbolon?socketTimeout=30",
        "symbolon_owner",
        Files.readString(folder.resolve("owner")).strip());
  }

  @Override
  public void close() {
    client.close();
  }
}
