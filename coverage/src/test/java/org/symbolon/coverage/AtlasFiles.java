package org.symbolon.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;

/** Reads CSV files for tests, with a small reader of its own. */
public final class AtlasFiles {
  private static final Path FOLDER = Path.of("../../shared/data/atlas");

  private AtlasFiles() {}

  /** The tables of the reference data; skips the test where the folder is not there. */
  public static Map<String, List<Map<String, String>>> tables() {
    Assumptions.assumeTrue(Files.isDirectory(FOLDER), () -> "skipped: no folder " + FOLDER);
    Map<String, List<Map<String, String>>> tables = new TreeMap<>();
    for (String name :
        List.of(
            "instruments",
            "functions",
            "structures",
            "networks",
            "measures",
            "instrument_relations",
            "structure_activities",
            "network_members",
            "network_activities",
            "agreements",
            "country_groups")) {
      tables.put(name, read(FOLDER.resolve(name + ".csv")));
    }
    return tables;
  }

  public static AtlasData data() {
    return AtlasData.of(tables());
  }

  /** The rows of a file beside the tests. */
  public static List<Map<String, String>> resource(String name) {
    try (var in = Objects.requireNonNull(AtlasFiles.class.getResourceAsStream(name), name)) {
      return parse(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Map<String, String>> read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Map<String, String>> parse(String text) {
    List<List<String>> lines = lines(text);
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int c = 0; c < lines.getFirst().size(); c++) {
        row.put(lines.getFirst().get(c), line.get(c));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<String>> lines(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          lines.add(line);
          line = new ArrayList<>();
        }
      } else if (c != '\r' && c != '\uFEFF') {
        cell.append(c);
      }
    }
    return lines;
  }
}
