package org.symbolon.node.access.decisions;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Purpose;

/**
 * A decision with all that it rests on.
 *
 * @param rule the line that was read, where the act has one
 * @param findings what was found of each condition, in their order
 * @param purpose the one for which the act would be done, where it needs one
 */
public record Explanation(
    Decision decision, Optional<Rule> rule, List<Finding> findings, Optional<Purpose> purpose) {

  public Explanation {
    findings = List.copyOf(findings);
  }

  /** The first condition that fails, where the act is denied. */
  public Optional<Finding> failing() {
    return findings.stream().filter(finding -> !finding.holds()).findFirst();
  }

  /**
   * Whether the actor must not even learn that the object is there: it is another organisation's or
   * account's.
   */
  public boolean isHidden() {
    return rule.filter(one ->
            switch (one.relation()) {
              case ORGANISATION, OWN -> true;
              case ANY, OTHER -> false;
            })
            .isPresent()
        && failing().filter(finding -> finding.condition() == Condition.RELATION).isPresent();
  }

  /**
   * Whether a condition holds.
   *
   * @param reason message key of what is in the way; empty where the condition holds
   */
  public record Finding(Condition condition, String reason) {

    public boolean holds() {
      return reason.isEmpty();
    }
  }
}
