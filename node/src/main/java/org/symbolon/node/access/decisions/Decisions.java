package org.symbolon.node.access.decisions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.Role;

/** Puts each question to the policy under the circumstances of this node at this moment. */
final class Decisions {

  private final Rules rules;
  private final Policy policy;
  private final boolean published;
  private final Supplier<Set<Role>> demanding;
  private final Function<UUID, Set<Purpose>> purposes;

  /**
   * @param published whether visitors without account may see what is marked PUBLISHED
   * @param demanding roles that count only after a second factor, as it is now
   * @param purposes those of an office, as it is now
   */
  Decisions(
      Rules rules,
      boolean published,
      Supplier<Set<Role>> demanding,
      Function<UUID, Set<Purpose>> purposes) {
    this.rules = rules;
    this.policy = new Policy(rules);
    this.published = published;
    this.demanding = demanding;
    this.purposes = purposes;
  }

  Decision decide(Actor actor, String act, ActObject object, String purpose) {
    return explain(new Question(actor, act, object, purpose)).decision();
  }

  Explanation explain(Question question) {
    return policy.explain(question, circumstances(question));
  }

  /** Purposes are looked up only where the rule asks for one. */
  private Circumstances circumstances(Question question) {
    Set<Purpose> ofOffice = EnumSet.noneOf(Purpose.class);
    if (question.actor() instanceof Actor.Account account
        && rules.find(question.act()).filter(rule -> !rule.purposes().isEmpty()).isPresent()) {
      ofOffice = purposes.apply(account.office());
    }
    return new Circumstances(published, demanding.get(), ofOffice);
  }

  Rules rules() {
    return rules;
  }

  /** The roles that may do an act, to tell who is refused whom to ask. */
  List<Role> rolesFor(String act) {
    return rules
        .find(act)
        .map(rule -> rule.holders().roles().stream().sorted().toList())
        .orElse(List.of());
  }
}
