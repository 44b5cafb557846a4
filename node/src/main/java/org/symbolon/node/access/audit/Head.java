package org.symbolon.node.access.audit;

import org.symbolon.protocol.log.Hash;
import org.symbolon.protocol.log.Hashes;

/**
 * A head as it is kept.
 *
 * @param signed whether the key of the log signed just this
 */
record Head(long size, Hash root, boolean signed) {
  static Head unreadable() {
    return new Head(0, Hashes.empty(), false);
  }
}
