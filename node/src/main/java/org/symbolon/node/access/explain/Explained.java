package org.symbolon.node.access.explain;

import java.util.List;
import java.util.stream.Stream;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.decisions.Explanation;
import org.symbolon.node.access.decisions.Rule;
import org.symbolon.node.access.decisions.Rules;

/**
 * An explanation as JSON.
 *
 * @param permitted whether the act may be done
 * @param reason code of what is in the way first, or empty
 * @param obligations what the permit obliges to
 * @param purpose for which the act would be done, or empty
 * @param rules the version of the rules and the digest of their file
 * @param line of the rules, or 0 where the act has none
 */
record Explained(
    String act,
    boolean permitted,
    String reason,
    List<String> obligations,
    String purpose,
    Rules.Version rules,
    int line,
    List<String> mayDo,
    List<Finding> conditions) {

  /**
   * What was found of one condition.
   *
   * @param needed in words, what would be needed; empty where the condition holds
   */
  record Finding(String condition, boolean holds, String reason, String needed) {}

  interface Words {
    String of(String key);
  }

  static Explained of(String act, Explanation explanation, Rules.Version version, Words words) {
    return new Explained(
        act,
        explanation.decision() instanceof Decision.Permit,
        explanation.failing().map(Explanation.Finding::reason).orElse(""),
        explanation.decision() instanceof Decision.Permit permit
            ? permit.obligations().stream().sorted().map(Enum::name).toList()
            : List.of(),
        explanation.purpose().map(Purpose::name).orElse(""),
        version,
        explanation.rule().map(Rule::line).orElse(0),
        explanation.rule().map(Explained::holders).orElse(List.of()),
        explanation.findings().stream()
            .map(finding ->
                new Finding(
                    finding.condition().name(),
                    finding.holds(),
                    finding.reason(),
                    finding.holds() ? "" : words.of(finding.reason())))
            .toList());
  }

  /** Who may, as the rules write it. */
  static List<String> holders(Rule rule) {
    var holders = rule.holders();
    return Stream.of(
            holders.everyAccount() ? Stream.of("*") : Stream.<String>empty(),
            holders.everyWork() ? Stream.of("WORK") : Stream.<String>empty(),
            holders.roles().stream().sorted().map(Role::name),
            holders.commandLine() ? Stream.of("COMMAND_LINE") : Stream.<String>empty(),
            holders.system() ? Stream.of("SYSTEM") : Stream.<String>empty())
        .flatMap(part -> part)
        .toList();
  }
}
