package org.symbolon.node.access;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who acts: a visitor without account, a user account, or the system under a name of its own. */
public sealed interface Actor {

  /** Nobody signed in. */
  record Anonymous() implements Actor {}

  /**
   * A user account of this node, as it is now, in the office for which it acts.
   *
   * @param roles what it may in that office
   * @param means by what it showed that it is itself
   * @param onBehalf the account whose deputy it is now: office and roles are that one's
   */
  record Account(
      UUID id,
      String name,
      UUID organisation,
      UUID office,
      Set<Role> roles,
      Means means,
      Optional<UUID> onBehalf)
      implements Actor {

    /** The id of the account of every node's command line. */
    public static final UUID COMMAND_LINE = new UUID(0L, 1L);

    public Account {
      roles = Set.copyOf(roles);
    }

    /** An account that acts for itself. */
    public Account(
        UUID id, String name, UUID organisation, UUID office, Set<Role> roles, Means means) {
      this(id, name, organisation, office, roles, means, Optional.empty());
    }

    /** Whether this is the account that the command line acts as. */
    public boolean commandLine() {
      return id.equals(COMMAND_LINE);
    }
  }

  /**
   * A job or a listener of this node.
   *
   * @param name as in {@code access/system-actors.csv}
   */
  record System(String name, Purpose purpose) implements Actor {}

  /** The id of the account, where the actor is one. */
  default Optional<UUID> accountId() {
    return this instanceof Account account ? Optional.of(account.id()) : Optional.empty();
  }
}
