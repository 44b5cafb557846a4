package org.symbolon.node.backup.content;

import java.util.List;

/**
 * What stands last in a backup: what it holds, counted while it was written.
 *
 * @param faults what could not be taken along, as {@code file DIGEST is missing}
 */
public record Summary(
    List<Rows> tables,
    List<Catalogue.Sequence> sequences,
    List<Kept> files,
    List<Kept> folder,
    List<String> faults) {

  /**
   * The rows of a table.
   *
   * @param digest SHA-256 of its COPY text
   */
  public record Rows(String table, long rows, long bytes, String digest) {}

  /**
   * A file.
   *
   * @param name its digest, or its path in the node's folder
   */
  public record Kept(String name, long bytes, String digest) {}

  public Summary {
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
    files = List.copyOf(files);
    folder = List.copyOf(folder);
    faults = List.copyOf(faults);
  }

  public long rows() {
    return tables.stream().mapToLong(Rows::rows).sum();
  }

  public long bytes() {
    return tables.stream().mapToLong(Rows::bytes).sum()
        + files.stream().mapToLong(Kept::bytes).sum()
        + folder.stream().mapToLong(Kept::bytes).sum();
  }
}
