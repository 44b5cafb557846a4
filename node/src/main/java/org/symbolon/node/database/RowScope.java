package org.symbolon.node.database;

import java.util.Optional;
import java.util.UUID;

/**
 * For whom a transaction reads and writes. Policies of row-level security read it; who is nobody
 * sees no row.
 */
public interface RowScope {

  /**
   * Who acts on this thread.
   *
   * @param system name of the job or listener that acts; empty where an account or nobody acts
   */
  record Scope(Optional<UUID> organisation, Optional<UUID> account, String system) {

    public static final Scope NOBODY = new Scope(Optional.empty(), Optional.empty(), "");

    public static Scope of(UUID organisation, UUID account) {
      return new Scope(Optional.of(organisation), Optional.of(account), "");
    }

    public static Scope ofSystem(String name) {
      return new Scope(Optional.empty(), Optional.empty(), name);
    }
  }

  Scope current();
}
