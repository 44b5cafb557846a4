package org.symbolon.node.backup.sealed;

import java.io.IOException;

/** Finds the key of one file: an administrator's secret key, or the key of that file alone. */
public sealed interface Opener permits SecretKey, FileKey {

  /**
   * The key of the file with this header.
   *
   * @throws SealBroken where the file is not sealed to it
   */
  FileKey open(Header header) throws IOException;
}
