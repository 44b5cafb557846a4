package org.symbolon.node.backup.content;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads a table as COPY text, counts and digests it. */
final class CopyText {

  private CopyText() {}

  static Summary.Rows read(Connection owner, Table table, OutputStream out, Pace pace)
      throws SQLException, IOException {
    MessageDigest digest = Counted.sha256();
    long rows = 0;
    long bytes = 0;
    CopyOut copy = owner.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut());
    try {
      for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
        out.write(row);
        digest.update(row);
        bytes += row.length;
        rows++;
        pace.breathe();
      }
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
    return new Summary.Rows(table.path(), rows, bytes, HexFormat.of().formatHex(digest.digest()));
  }
}
