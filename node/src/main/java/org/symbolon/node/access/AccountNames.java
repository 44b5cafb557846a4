package org.symbolon.node.access;

import java.util.Optional;
import java.util.UUID;

/** What accounts are called, for pages that say who did what; parts keep ids alone. */
public interface AccountNames {

  /** The name of the account; empty where there is no such account. */
  Optional<String> find(UUID account);
}
