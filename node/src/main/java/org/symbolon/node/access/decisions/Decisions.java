package org.symbolon.node.access.decisions;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Role;

/**
 * The one decision: deny by default. What is not in the rules, and every purpose that is not known
 * yet, is denied.
 */
final class Decisions {

  /** Acts that nobody does to the own account. */
  private static final Set<String> ONLY_TO_OTHERS = Set.of("account.roles", "account.lock");

  private final Rules rules;
  private final boolean published;

  /**
   * @param published whether visitors without account may see what is marked PUBLISHED
   */
  Decisions(Rules rules, boolean published) {
    this.rules = rules;
    this.published = published;
  }

  Decision decide(Actor actor, String act, ActObject object, String purpose) {
    var found = rules.find(act);
    if (found.isEmpty()) {
      return new Decision.Deny("access.deny.unknown");
    }
    if (!purpose.isEmpty()) {
      return new Decision.Deny("access.deny.purpose");
    }
    Rule rule = found.get();
    return switch (actor) {
      case Actor.Anonymous _ -> forVisitor(rule);
      case Actor.Account account -> forAccount(account, rule, object);
      case Actor.System _ ->
          rule.system() ? new Decision.Permit() : new Decision.Deny("access.deny.system");
    };
  }

  private Decision forVisitor(Rule rule) {
    return switch (rule.visitors()) {
      case Y -> new Decision.Permit();
      case PUBLISHED ->
          published ? new Decision.Permit() : new Decision.Deny("access.deny.unpublished");
      case N -> new Decision.Deny("access.deny.signin");
    };
  }

  private Decision forAccount(Actor.Account account, Rule rule, ActObject object) {
    if (forVisitor(rule) instanceof Decision.Permit permit) {
      return permit;
    }
    if (ONLY_TO_OTHERS.contains(rule.act())
        && object.equals(ActObject.of("account", account.id().toString()))) {
      return new Decision.Deny("access.deny.own");
    }
    boolean holds =
        rule.everyAccount()
            || (rule.commandLine() && account.commandLine())
            || !Collections.disjoint(rule.roles(), account.roles());
    return holds ? new Decision.Permit() : new Decision.Deny("access.deny.role");
  }

  /** The roles that may do an act, to tell who is refused whom to ask. */
  List<Role> rolesFor(String act) {
    return rules.find(act).map(rule -> rule.roles().stream().sorted().toList()).orElse(List.of());
  }
}
