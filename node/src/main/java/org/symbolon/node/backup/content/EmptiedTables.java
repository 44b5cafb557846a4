package org.symbolon.node.backup.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables whose rows must not come to life again with a backup, such as sessions that have been
 * ended since; {@code backup/emptied-tables.csv} says which and why.
 */
final class EmptiedTables {

  private EmptiedTables() {}

  static List<String> empty(Connection owner, List<Table> tables) throws SQLException {
    Set<String> listed = listed();
    List<Table> emptied = tables.stream().filter(table -> listed.contains(table.path())).toList();
    if (!emptied.isEmpty()) {
      try (var sql = owner.createStatement()) {
        sql.execute(
            "truncate " + emptied.stream().map(Table::quoted).collect(Collectors.joining(", ")));
      }
    }
    return emptied.stream().map(Table::path).toList();
  }

  static Set<String> listed() {
    var stream =
        Objects.requireNonNull(
            EmptiedTables.class.getResourceAsStream("/backup/emptied-tables.csv"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.substring(0, line.indexOf(',')))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
