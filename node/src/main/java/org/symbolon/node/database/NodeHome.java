package org.symbolon.node.database;

import java.nio.file.Path;

/** The folder that holds everything of one node: database, files, secrets, address. */
public record NodeHome(Path path) {

  public NodeHome {
    path = path.toAbsolutePath().normalize();
  }

  /** A file or folder below the home. */
  public Path resolve(String name) {
    return path.resolve(name);
  }
}
