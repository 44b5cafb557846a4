package org.symbolon.node.access;

import java.util.Set;

/**
 * Which roles count only after a second factor; without a bean of this type, none. A demo, and a
 * node whose guard of that name is off, demand none.
 */
@FunctionalInterface
public interface FactorDemand {

  /** The roles, as it is now. */
  Set<Role> roles();
}
