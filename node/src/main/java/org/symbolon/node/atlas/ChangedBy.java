package org.symbolon.node.atlas;

import java.util.UUID;

/** Who made a version of a record: a user account by its id, or the node under a name. */
public sealed interface ChangedBy {

  /** A user account; its name stands in {@code access}, not here. */
  record Account(UUID id) implements ChangedBy {}

  /** A work of the node itself, such as {@code reference}. */
  record System(String name) implements ChangedBy {}
}
