package org.symbolon.node.access;

import java.util.Set;
import java.util.UUID;

/** For which purposes an office uses data; without a bean of this type, for all. */
@FunctionalInterface
public interface OfficePurposes {

  /** The purposes of an office; none where it is not known. */
  Set<Purpose> of(UUID office);
}
