package org.symbolon.node.access.decisions;

import java.util.Set;
import org.symbolon.node.access.Role;

/**
 * Who may do one act.
 *
 * @param everyAccount whether every account may, whatever its roles
 * @param commandLine whether the account of the command line may, whatever its roles
 * @param system whether jobs of the node may
 */
record Rule(
    String act,
    Set<Role> roles,
    boolean everyAccount,
    boolean commandLine,
    boolean system,
    ForVisitors visitors) {

  Rule {
    roles = Set.copyOf(roles);
  }

  /** What a visitor without account may. */
  enum ForVisitors {
    N,
    Y,
    /** Only where the node says that its charts are published. */
    PUBLISHED
  }
}
