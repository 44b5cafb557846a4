package org.symbolon.node;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.symbolon.node.database.NodeHome;

/**
 * Where the node of a folder answers, as the file {@code node.address} says: two lines, the base
 * URL and the process id.
 */
record NodeAddress(URI url, long pid) {

  /** Readers see the whole file or none. */
  void write(Path home) throws IOException {
    Path draft = home.resolve(NodeHome.ADDRESS + ".new");
    Files.writeString(draft, url + "\n" + pid + "\n");
    Files.move(
        draft,
        home.resolve(NodeHome.ADDRESS),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  static void remove(Path home) throws IOException {
    Files.deleteIfExists(home.resolve(NodeHome.ADDRESS));
  }
}
