package org.symbolon.node.access.decisions;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Obligation;
import org.symbolon.node.access.Owner;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.Role;

/**
 * The one decision function: pure, total, deny by default.
 *
 * <p>An act is permitted where every {@link Condition} holds; what is not in the rules is denied to
 * everybody. The same answer holds for page, operation, export, job and command line.
 */
final class Policy {

  private static final String HOLDS = "";

  private final Rules rules;

  Policy(Rules rules) {
    this.rules = rules;
  }

  Decision decide(Question question, Circumstances circumstances) {
    return explain(question, circumstances).decision();
  }

  Explanation explain(Question question, Circumstances circumstances) {
    Optional<Rule> found = rules.find(question.act());
    if (found.isEmpty()) {
      String reason = "access.deny.unknown";
      return new Explanation(
          new Decision.Deny(reason),
          found,
          List.of(new Explanation.Finding(Condition.RULE, reason)),
          Optional.empty());
    }
    Rule rule = found.get();
    Actor actor = question.actor();
    List<Explanation.Finding> findings =
        Stream.of(Condition.values())
            .map(condition ->
                new Explanation.Finding(
                    condition,
                    switch (condition) {
                      case RULE -> HOLDS;
                      case HOLDER -> holder(rule, actor, circumstances);
                      case FACTOR -> factor(rule, actor, circumstances);
                      case SCOPE -> scope(rule, actor);
                      case RELATION -> relation(rule, actor, question.object());
                      case PURPOSE -> purpose(rule, actor, question.purpose(), circumstances);
                    }))
            .toList();
    Decision decision =
        findings.stream()
            .filter(finding -> !finding.holds())
            .findFirst()
            .<Decision>map(finding -> new Decision.Deny(finding.reason()))
            .orElseGet(() -> new Decision.Permit(obligations(rule)));
    return new Explanation(
        decision, found, findings, served(rule, actor, question.purpose(), circumstances));
  }

  private static Set<Obligation> obligations(Rule rule) {
    var obligations = EnumSet.noneOf(Obligation.class);
    switch (rule.event()) {
      case NONE, CHANGE -> {}
      case CONSULTATION -> obligations.add(Obligation.RECORD_CONSULTATION);
      case EXPORT -> obligations.add(Obligation.RECORD_EXPORT);
    }
    switch (rule.eyes()) {
      case ONE -> {}
      case FOUR -> {
        obligations.add(Obligation.FOUR_EYES);
        obligations.add(Obligation.GIVE_REASON);
      }
    }
    return obligations;
  }

  private static String holder(Rule rule, Actor actor, Circumstances circumstances) {
    String visitor = visitor(rule, circumstances);
    return switch (actor) {
      case Actor.Anonymous _ -> visitor;
      case Actor.System _ -> rule.holders().system() ? HOLDS : "access.deny.system";
      case Actor.Account account ->
          visitor.isEmpty() || holds(rule, account, account.roles()) ? HOLDS : "access.deny.role";
    };
  }

  private static String visitor(Rule rule, Circumstances circumstances) {
    return switch (rule.visitors()) {
      case Y -> HOLDS;
      case PUBLISHED -> circumstances.published() ? HOLDS : "access.deny.unpublished";
      case N -> "access.deny.signin";
    };
  }

  private static boolean holds(Rule rule, Actor.Account account, Set<Role> roles) {
    Rule.Holders holders = rule.holders();
    return holders.everyAccount()
        || (holders.everyWork() && roles.stream().anyMatch(role -> role != Role.NODE_ADMINISTRATOR))
        || (holders.commandLine() && account.commandLine())
        || !Collections.disjoint(holders.roles(), roles);
  }

  /** Roles that demand a second factor count for nothing until it was shown. */
  private static String factor(Rule rule, Actor actor, Circumstances circumstances) {
    if (!(actor instanceof Actor.Account account)
        || account.means().strong()
        || visitor(rule, circumstances).isEmpty()
        || !holds(rule, account, account.roles())) {
      return HOLDS;
    }
    var counted = EnumSet.noneOf(Role.class);
    counted.addAll(account.roles());
    counted.removeAll(circumstances.demanding());
    return holds(rule, account, counted) ? HOLDS : "access.deny.factor";
  }

  private static String scope(Rule rule, Actor actor) {
    return actor instanceof Actor.Account(_, _, _, _, _, Means.Token token, _)
            && !token.acts().contains(rule.act())
        ? "access.deny.scope"
        : HOLDS;
  }

  private static String relation(Rule rule, Actor actor, ActObject object) {
    if (object.equals(ActObject.NONE)) {
      return HOLDS;
    }
    return switch (rule.relation()) {
      case ANY -> HOLDS;
      case ORGANISATION -> isOfOrganisation(actor, object) ? HOLDS : "access.deny.organisation";
      case OWN -> isOwn(actor, object) ? HOLDS : "access.deny.other";
      case OTHER -> isOwn(actor, object) ? "access.deny.own" : HOLDS;
    };
  }

  private static boolean isOfOrganisation(Actor actor, ActObject object) {
    return switch (actor) {
      case Actor.System _ -> true;
      case Actor.Anonymous _ -> object.owner() instanceof Owner.Common;
      case Actor.Account account ->
          switch (object.owner()) {
            case Owner.Common _ -> true;
            case Owner.OfOrganisation(var organisation) ->
                organisation.equals(account.organisation());
            case Owner.OfAccount(var organisation, _) ->
                organisation.equals(account.organisation());
          };
    };
  }

  /** An account's own is what belongs to it, and itself. */
  private static boolean isOwn(Actor actor, ActObject object) {
    return actor instanceof Actor.Account account
        && ((object.owner() instanceof Owner.OfAccount(_, var owner) && owner.equals(account.id()))
            || (object.kind().equals("account") && object.id().equals(account.id().toString())));
  }

  private static String purpose(
      Rule rule, Actor actor, String purpose, Circumstances circumstances) {
    if (purpose.isEmpty() && rule.purposes().isEmpty()) {
      return HOLDS;
    }
    if (!purpose.isEmpty()
        && rule.purposes().stream().noneMatch(one -> one.name().equals(purpose))) {
      return "access.deny.purpose";
    }
    return served(rule, actor, purpose, circumstances).isPresent()
        ? HOLDS
        : "access.deny.purpose.office";
  }

  /** The first purpose of the rule that the actor has, or the one that it names if it has it. */
  private static Optional<Purpose> served(
      Rule rule, Actor actor, String purpose, Circumstances circumstances) {
    return rule.purposes().stream()
        .filter(one -> purpose.isEmpty() || one.name().equals(purpose))
        .filter(one ->
            switch (actor) {
              case Actor.Anonymous _ -> true;
              case Actor.Account _ -> circumstances.purposes().contains(one);
              case Actor.System system -> system.purpose() == one;
            })
        .findFirst();
  }
}
