package org.symbolon.node.access.foureyes;

import java.util.UUID;

/** The administrators of the node who can sign in. */
public interface Administrators {

  /** Whether the account is one, in whichever of its offices. */
  boolean isOne(UUID account);

  /** How many there are beside one account. */
  int others(UUID account);

  /** Waits for others who change who is one, until the end of the transaction. */
  void waitForOthers();
}
