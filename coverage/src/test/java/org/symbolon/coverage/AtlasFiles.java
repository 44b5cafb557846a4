package org.symbolon.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.symbolon.reference.ReferenceSet;

/** The reference data as tests need them. */
public final class AtlasFiles {

  private AtlasFiles() {}

  /** The tables that ship. */
  public static Map<String, List<Map<String, String>>> tables() {
    return new LinkedHashMap<>(ReferenceSet.shipped().cells());
  }

  public static AtlasData data() {
    return AtlasData.of(tables());
  }

  /** The rows of a plain file (no quotes) beside the tests. */
  public static List<Map<String, String>> resource(String name) {
    try (var in = Objects.requireNonNull(AtlasFiles.class.getResourceAsStream(name), name)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      String[] columns = lines.getFirst().split(",", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int c = 0; c < columns.length; c++) {
          row.put(columns[c], cells[c]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
