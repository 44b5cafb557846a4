package org.symbolon.node.backup.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What stands first in a backup: what it is going to hold, and what is needed to take it up.
 *
 * @param format version of this form
 * @param at when the snapshot was taken, by the node's clock
 * @param release of the program
 * @param postgres version of the server
 * @param migrations version of each part
 */
public record Manifest(
    int format,
    UUID id,
    Instant at,
    String release,
    String postgres,
    Map<String, String> migrations,
    List<Table> tables) {

  /** The form that this release writes. */
  public static final int FORMAT = 1;

  public Manifest {
    migrations = Map.copyOf(migrations);
    tables = List.copyOf(tables);
  }
}
