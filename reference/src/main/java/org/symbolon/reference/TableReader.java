package org.symbolon.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Turns the bytes of one file into rows of one table. */
final class TableReader {

  private TableReader() {}

  /** The rows whose form is right; what is wrong with the others goes to the faults. */
  static List<Row> read(TableSchema schema, String file, byte[] bytes, Faults faults) {
    return SheetReader.read(file, bytes, faults)
        .map(sheet -> rows(schema, file, sheet, faults))
        .orElse(List.of());
  }

  private static List<Row> rows(TableSchema schema, String file, Sheet sheet, Faults faults) {
    List<String> header = sheet.header();
    if (!HeaderCheck.check(schema, file, header, faults)) {
      return List.of();
    }
    int[] places = schema.columnNames().stream().mapToInt(header::indexOf).toArray();
    var rows = new ArrayList<Row>(sheet.lines().size());
    for (Sheet.Line line : sheet.lines()) {
      int size = line.cells().size();
      if (size != header.size()) {
        faults.add(
            file,
            line.number(),
            "",
            size < header.size() ? FaultCode.TOO_FEW_CELLS : FaultCode.TOO_MANY_CELLS,
            Integer.toString(size),
            Integer.toString(header.size()));
        continue;
      }
      var cells = new LinkedHashMap<String, String>(places.length * 2);
      for (int i = 0; i < places.length; i++) {
        String cell = places[i] < 0 ? "" : line.cells().get(places[i]);
        cells.put(schema.columns().get(i).name(), cell);
      }
      rows.add(new Row(schema.table(), file, line.number(), cells));
    }
    return rows;
  }
}
