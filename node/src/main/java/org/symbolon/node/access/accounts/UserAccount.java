package org.symbolon.node.access.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Role;

/**
 * A user account as it is kept.
 *
 * @param takenUp whether somebody has taken the invitation up, and so has a password
 * @param epoch raised by whatever ends the sessions of the account
 * @param office the office for which it acts now: one of its own, or its principal's
 * @param roles those in that office
 * @param onBehalf the principal whose deputy it is now
 * @param leftAt when its person left the organisation
 */
public record UserAccount(
    UUID id,
    String login,
    String name,
    String email,
    String language,
    boolean locked,
    boolean takenUp,
    int epoch,
    UUID office,
    String officeName,
    UUID organisation,
    String organisationName,
    Set<Role> roles,
    Optional<UUID> onBehalf,
    Optional<Instant> leftAt) {

  public UserAccount {
    roles = Set.copyOf(roles);
  }

  /** The actor that this account is, by the means that it showed. */
  public Actor.Account actor(Means means) {
    return new Actor.Account(id, name, organisation, office, roles, means, onBehalf);
  }

  /** Whether this is the account that the command line acts as. */
  boolean commandLine() {
    return id.equals(Actor.Account.COMMAND_LINE);
  }

  /** Who writes an account into a message tells nothing of its person. */
  @Override
  public String toString() {
    return "account " + id;
  }

  /** What a list says of the account. */
  State state() {
    if (leftAt.isPresent()) {
      return State.LEFT;
    }
    if (locked) {
      return State.LOCKED;
    }
    return !takenUp && !commandLine() ? State.INVITED : State.ACTIVE;
  }

  enum State {
    ACTIVE,
    INVITED,
    LOCKED,
    LEFT
  }
}
