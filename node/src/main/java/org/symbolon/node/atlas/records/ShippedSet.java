package org.symbolon.node.atlas.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.reference.FileNote;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Row;

/**
 * The reference data as records.
 *
 * @param digest over every cell: another digest is another set
 * @param label the version that the files say
 * @param dates as-of date of a row
 */
record ShippedSet(
    String digest, String label, Map<RecordId, Row> rows, Function<Row, LocalDate> dates) {

  static ShippedSet of(ReferenceData reference) {
    var rows = new LinkedHashMap<RecordId, Row>();
    for (String table : reference.tables()) {
      var schema = reference.schemas().get(table);
      for (Row row : reference.rows(table)) {
        Map<String, String> cells = schema.arrange(row.cells());
        rows.put(
            new RecordId(table, schema.key(cells)), new Row(table, row.file(), row.line(), cells));
      }
    }
    String label =
        reference.files().stream()
            .map(FileNote::version)
            .sorted()
            .reduce((_, last) -> last)
            .orElse("");
    return new ShippedSet(
        digest(rows), label, rows, row -> LocalDate.parse(reference.provenance(row).asOf()));
  }

  LocalDate asOf(Row row) {
    return dates.apply(row);
  }

  static String digest(Map<RecordId, Row> rows) {
    MessageDigest digest = sha256();
    rows.forEach((id, row) -> {
      digest.update((id + "\u0001").getBytes(StandardCharsets.UTF_8));
      row.cells()
          .forEach((column, cell) ->
              digest.update(
                  (column + "\u0002" + cell + "\u0003").getBytes(StandardCharsets.UTF_8)));
    });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
