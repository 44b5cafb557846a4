package org.symbolon.node.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.symbolon.node.backup.content.BackupReader;
import org.symbolon.node.backup.content.Table;

/** Keeps the tables of a backup in memory. */
final class Loaded implements BackupReader.Taker {

  private final Map<String, String> tables = new HashMap<>();

  @Override
  public void table(Table table, InputStream text) throws IOException {
    String[] lines = new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n");
    java.util.Arrays.sort(lines);
    tables.put(table.path(), String.join("\n", lines));
  }

  String text(String table) {
    return tables.getOrDefault(table, "");
  }
}
