package org.symbolon.node.database;

import java.nio.file.Path;

/**
 * The folder that holds everything of one node. Of value: {@code postgres/data}, {@code files},
 * {@code keys}, {@code ledger} and the secrets; the rest is made again at the next start.
 *
 * <ul>
 *   <li>{@code node.lock}: locked while a node runs here; its content means nothing.
 *   <li>{@code node.address}: while the node serves; two lines, base URL and process id. A file
 *       whose process is gone was left by a crash.
 *   <li>{@code command-line.secret}: the bearer secret of the command line.
 *   <li>{@code files}: originals of what was uploaded, by digest.
 *   <li>{@code keys/log.key}: the key that signs the heads of the log of acts.
 *   <li>{@code ledger/leaves}, {@code ledger/heads}: its hashes and heads, outside the database.
 *   <li>{@code log/node.log}: one JSON object a line, without personal data; older ones beside it.
 *   <li>{@code postgres/data}: the database. {@code postgres/binaries}: its programs, unpacked.
 *   <li>{@code postgres/superuser}, {@code postgres/owner}, {@code postgres/pool}: passwords,
 *       readable by the owner of the folder alone.
 *   <li>{@code postgres/initialising}: only during the first start; a database beside it is not
 *       whole and is made anew.
 * </ul>
 */
public record NodeHome(Path path) {

  public static final String LOCK = "node.lock";
  public static final String ADDRESS = "node.address";
  public static final String LOG = "log/node.log";

  public NodeHome {
    path = path.toAbsolutePath().normalize();
  }

  /** A file or folder below the home. */
  public Path resolve(String name) {
    return path.resolve(name);
  }
}
