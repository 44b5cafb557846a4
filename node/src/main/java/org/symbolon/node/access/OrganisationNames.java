package org.symbolon.node.access;

import java.util.Optional;
import java.util.UUID;

/** What organisations of this node are called. */
public interface OrganisationNames {

  /** The name of the organisation; empty where there is none. */
  Optional<String> find(UUID organisation);
}
