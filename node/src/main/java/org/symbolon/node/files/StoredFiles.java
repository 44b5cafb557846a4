package org.symbolon.node.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The files of a folder as a backup sees them: without Spring, by digest, with any connection. */
public final class StoredFiles {

  private final OriginalFolder folder;

  /** The files of the node with this folder. */
  public StoredFiles(Path home) throws IOException {
    folder = new OriginalFolder(home.resolve("files"));
  }

  /** The digests that the database names, as the transaction of this connection sees it. */
  public static List<String> named(Connection owner) throws SQLException {
    var digests = new ArrayList<String>();
    try (var sql = owner.createStatement();
        var there = sql.executeQuery("select to_regclass('files.original') is not null")) {
      there.next();
      if (!there.getBoolean(1)) {
        return digests;
      }
    }
    try (var sql = owner.createStatement();
        var row = sql.executeQuery("select digest from files.original order by digest")) {
      while (row.next()) {
        digests.add(row.getString(1));
      }
    }
    return digests;
  }

  public boolean has(String digest) {
    return Files.isRegularFile(folder.path(digest));
  }

  /** The content; its last read fails where the bytes are not those that were kept. */
  public InputStream open(String digest) throws IOException {
    return folder.open(digest);
  }

  /**
   * Keeps a content that came from a backup.
   *
   * @throws IOException where it is not what its digest says
   */
  public void put(String digest, InputStream content, Instant at) throws IOException {
    Reception got = folder.write(content, "restored", "", Long.MAX_VALUE, at);
    if (!(got instanceof Reception.Stored stored) || !stored.digest().equals(digest)) {
      throw new IOException("The file " + digest + " is not what was kept");
    }
  }
}
