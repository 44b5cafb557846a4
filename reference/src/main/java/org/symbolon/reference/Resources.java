package org.symbolon.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The data files of this module. That one is missing or broken is our fault, never a reader's. */
final class Resources {

  private Resources() {}

  static byte[] bytes(String file) {
    try (InputStream in = Resources.class.getResourceAsStream("/reference/" + file)) {
      if (in == null) {
        throw new IllegalStateException("reference/" + file + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The rows of a file that describes others, and so has no schema of its own. */
  static List<Row> plain(String table) {
    String file = table + ".csv";
    var faults = new Faults();
    Sheet sheet =
        SheetReader.read(file, bytes(file), faults)
            .orElseThrow(() -> new BrokenReferenceException(faults.list()));
    var rows = new ArrayList<Row>(sheet.lines().size());
    int width = sheet.header().size();
    for (Sheet.Line line : sheet.lines()) {
      if (line.cells().size() != width) {
        faults.add(
            file,
            line.number(),
            "",
            line.cells().size() < width ? FaultCode.TOO_FEW_CELLS : FaultCode.TOO_MANY_CELLS,
            Integer.toString(line.cells().size()),
            Integer.toString(width));
        continue;
      }
      var cells = new LinkedHashMap<String, String>();
      for (int i = 0; i < width; i++) {
        cells.put(sheet.header().get(i), line.cells().get(i));
      }
      rows.add(new Row(table, file, line.number(), cells));
    }
    if (!faults.isEmpty()) {
      throw new BrokenReferenceException(faults.list());
    }
    return rows;
  }
}
