package org.symbolon.node.access.decisions;

import java.util.List;
import java.util.Set;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.Role;

/**
 * One line of the rules: who may do an act, to what, for what, and what it writes.
 *
 * @param line its line in the file
 * @param purposes those that the act may serve, the usual one first; empty where running the node
 *     or the actor's own affairs ask for none
 */
public record Rule(
    int line,
    String act,
    Holders holders,
    ForVisitors visitors,
    Relation relation,
    List<Purpose> purposes,
    Written event,
    Eyes eyes) {

  public Rule {
    purposes = List.copyOf(purposes);
  }

  /**
   * Who holds the right, beside visitors.
   *
   * @param everyAccount whether every account does, whatever its roles
   * @param everyWork whether every account with a role beside that of node administrator does:
   *     administrators see no content
   * @param commandLine whether the account of the command line does, whatever its roles
   * @param system whether jobs of the node do
   */
  public record Holders(
      Set<Role> roles,
      boolean everyAccount,
      boolean everyWork,
      boolean commandLine,
      boolean system) {
    public Holders {
      roles = Set.copyOf(roles);
    }
  }

  /** What a visitor without account may. */
  public enum ForVisitors {
    N,
    Y,
    /** Only where the node says that its charts are published. */
    PUBLISHED
  }

  /** In which relation the actor must stand to the object. */
  public enum Relation {
    ANY,
    /** It belongs to the actor's organisation, or to all of the node. */
    ORGANISATION,
    /** It is the actor's own. */
    OWN,
    /** It is not the actor's own. */
    OTHER
  }

  /** Which event stands in the log before the act is done. */
  public enum Written {
    NONE,
    CONSULTATION,
    EXPORT,
    /** The code of the act writes it, in its transaction. */
    CHANGE
  }

  /** How many persons decide. */
  public enum Eyes {
    ONE,
    /** A second administrator confirms, or 24 hours pass. */
    FOUR
  }
}
