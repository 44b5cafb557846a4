package org.symbolon.node.backup.sealed;

import java.io.IOException;

/** A sealed file cannot be opened, was altered, or lacks its end; the message says where. */
public final class SealBroken extends IOException {

  private static final long serialVersionUID = 1L;

  public SealBroken(String message) {
    super(message);
  }
}
