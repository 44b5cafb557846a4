package org.symbolon.node.access.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Owner;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.Role;

/** Every question of a small world, put to the policy and to a reader that shares no code. */
class PolicyTest {

  private static final UUID ME = new UUID(1, 1);
  private static final UUID OURS = new UUID(2, 1);
  private static final UUID THEIRS = new UUID(2, 2);

  private static final List<String> ROLES =
      List.of(
          "",
          "*",
          "WORK",
          "ANALYST",
          "NODE_ADMINISTRATOR",
          "COMMAND_LINE",
          "SYSTEM",
          "ANALYST;COMMAND_LINE",
          "WORK;SYSTEM");
  private static final List<String> VISITORS = List.of("N", "Y", "PUBLISHED");
  private static final List<String> RELATIONS = List.of("ANY", "ORGANISATION", "OWN", "OTHER");
  private static final List<String> PURPOSES = List.of("", "COORDINATION", "STATISTICS;OVERSIGHT");
  private static final List<String> EVENTS = List.of("NONE", "CONSULTATION", "EXPORT", "CHANGE");
  private static final List<String> EYES = List.of("ONE", "FOUR");

  private static final List<Set<Role>> HELD =
      List.of(
          Set.of(),
          Set.of(Role.ANALYST),
          Set.of(Role.AUDITOR),
          Set.of(Role.NODE_ADMINISTRATOR),
          Set.of(Role.ANALYST, Role.NODE_ADMINISTRATOR));

  private static Actor.Account account(UUID id, Set<Role> roles, Means means) {
    return new Actor.Account(id, "somebody", OURS, new UUID(3, 1), roles, means);
  }

  private static List<Actor> actors(String act) {
    var actors = new ArrayList<Actor>();
    actors.add(new Actor.Anonymous());
    for (Purpose purpose : List.of(Purpose.COORDINATION, Purpose.OVERSIGHT)) {
      actors.add(new Actor.System("job", purpose));
    }
    var means =
        List.of(
            new Means.Session(false),
            new Means.Session(true),
            new Means.Token(Set.of(act), false),
            new Means.Token(Set.of(act), true),
            new Means.Token(Set.of("other.act"), true),
            new Means.CommandLine());
    for (Set<Role> roles : HELD) {
      means.forEach(one -> actors.add(account(ME, roles, one)));
    }
    actors.add(account(Actor.Account.COMMAND_LINE, Set.of(), new Means.CommandLine()));
    actors.add(account(Actor.Account.COMMAND_LINE, Set.of(), new Means.Session(false)));
    return actors;
  }

  private static List<ActObject> objects() {
    var thing = ActObject.of("thing", "7");
    return List.of(
        ActObject.NONE,
        thing,
        thing.ownedBy(new Owner.OfOrganisation(OURS)),
        thing.ownedBy(new Owner.OfOrganisation(THEIRS)),
        thing.ownedBy(new Owner.OfAccount(OURS, ME)),
        thing.ownedBy(new Owner.OfAccount(OURS, new UUID(1, 2))),
        thing.ownedBy(new Owner.OfAccount(THEIRS, new UUID(1, 3))),
        ActObject.of("thing", ME),
        ActObject.of("account", ME),
        ActObject.of("account", new UUID(1, 2)));
  }

  /** The file of all rules of the small world. */
  private static Map<String, List<String>> rows() {
    var rows = new LinkedHashMap<String, List<String>>();
    for (String roles : ROLES) {
      for (String visitor : VISITORS) {
        for (String relation : RELATIONS) {
          for (String purposes : PURPOSES) {
            // Events and eyes meet every relation and purpose, one by one.
            int at = rows.size();
            String act = "act." + "abcdefghij".charAt(at / 100) + letters(at % 100);
            rows.put(
                act,
                List.of(
                    act,
                    roles,
                    visitor,
                    relation,
                    purposes,
                    EVENTS.get(at % EVENTS.size()),
                    EYES.get(at / EVENTS.size() % EYES.size())));
          }
        }
      }
    }
    return rows;
  }

  private static String letters(int number) {
    return "" + "abcdefghij".charAt(number / 10) + "abcdefghij".charAt(number % 10);
  }

  private static Rules rules(Map<String, List<String>> rows) {
    String text =
        rows.values().stream()
            .map(row -> String.join(",", row) + ",\n")
            .collect(Collectors.joining("", String.join(",", RulesFile.HEADER) + "\n", ""));
    return RulesFile.read("rules.csv", text, "rules.properties", "version=1\nas-of=x\nsource=y");
  }

  private static String said(Decision decision) {
    return switch (decision) {
      case Decision.Deny(String reason) -> "no " + reason;
      case Decision.Permit(var obligations) ->
          "yes"
              + EnumSet.allOf(org.symbolon.node.access.Obligation.class).stream()
                  .filter(obligations::contains)
                  .map(one -> " " + one)
                  .collect(Collectors.joining());
    };
  }

  @Test
  void thePolicyAnswersEveryQuestionOfASmallWorldAsASlowReaderDoes() {
    var rows = rows();
    var policy = new Policy(rules(rows));
    var offices = List.of(Set.<Purpose>of(), Set.of(Purpose.OVERSIGHT), Set.of(Purpose.values()));
    var demands = List.of(Set.<Role>of(), Set.of(Role.NODE_ADMINISTRATOR, Role.AUDITOR));
    rows.put("act.unknown", List.of());
    long asked = 0;
    long permitted = 0;
    for (var entry : rows.entrySet()) {
      for (Actor actor : actors(entry.getKey())) {
        for (ActObject object : objects()) {
          for (String purpose : List.of("", "COORDINATION", "OVERSIGHT", "curiosity")) {
            // What cannot matter is not multiplied: one office for acts that need no purpose.
            int world = (int) (asked % 12);
            var circumstances =
                new Circumstances(world % 2 == 0, demands.get(world / 6), offices.get(world % 3));
            var question = new Question(actor, entry.getKey(), object, purpose);
            String expected =
                Oracle.answer(
                    entry.getValue(),
                    actor,
                    object,
                    purpose,
                    circumstances.published(),
                    names(circumstances.demanding()),
                    names(circumstances.purposes()));
            String answer = said(policy.decide(question, circumstances));
            if (!answer.equals(expected)) {
              assertThat(answer)
                  .as(entry.getValue() + " " + question + " " + circumstances)
                  .isEqualTo(expected);
            }
            permitted += answer.startsWith("yes") ? 1 : 0;
            asked++;
          }
        }
      }
    }
    System.out.println("Asked " + asked + " questions; " + permitted + " permits.");
    assertThat(asked).isGreaterThan(400_000);
    assertThat(permitted).isBetween(asked / 50, asked / 2);
  }

  private static Set<String> names(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).collect(Collectors.toSet());
  }

  @Test
  void anExplanationNamesEachConditionAndTheLineThatWasRead() {
    var policy =
        new Policy(
            rules(
                Map.of(
                    "a.b",
                    List.of(
                        "a.b", "ANALYST", "N", "ORGANISATION", "STATISTICS", "EXPORT", "ONE"))));
    var me = account(ME, Set.of(Role.ANALYST), new Means.Token(Set.of(), false));
    var theirs = ActObject.of("thing", "7").ownedBy(new Owner.OfOrganisation(THEIRS));
    var explanation =
        policy.explain(
            new Question(me, "a.b", theirs, ""),
            new Circumstances(false, Set.of(Role.ANALYST), Set.of(Purpose.STATISTICS)));
    assertThat(explanation.rule().orElseThrow().line()).isEqualTo(2);
    assertThat(explanation.purpose()).contains(Purpose.STATISTICS);
    assertThat(explanation.findings())
        .containsExactly(
            new Explanation.Finding(Condition.RULE, ""),
            new Explanation.Finding(Condition.HOLDER, ""),
            new Explanation.Finding(Condition.FACTOR, "access.deny.factor"),
            new Explanation.Finding(Condition.SCOPE, "access.deny.scope"),
            new Explanation.Finding(Condition.RELATION, "access.deny.organisation"),
            new Explanation.Finding(Condition.PURPOSE, ""));
    assertThat(explanation.failing()).contains(explanation.findings().get(2));
    assertThat(explanation.isHidden()).isFalse();
    var strong = account(ME, Set.of(Role.ANALYST), new Means.Session(true));
    assertThat(
            policy
                .explain(
                    new Question(strong, "a.b", theirs, ""),
                    new Circumstances(false, Set.of(), Set.of(Purpose.STATISTICS)))
                .isHidden())
        .isTrue();
  }

  @Test
  void anUnknownActIsExplainedByItsMissingRule() {
    var policy = new Policy(rules(Map.of()));
    var explanation =
        policy.explain(
            new Question(new Actor.Anonymous(), "a.b", ActObject.NONE, ""),
            new Circumstances(true, Set.of(), Set.of()));
    assertThat(explanation.rule()).isEmpty();
    assertThat(explanation.purpose()).isEmpty();
    assertThat(explanation.isHidden()).isFalse();
    assertThat(explanation.findings())
        .containsExactly(new Explanation.Finding(Condition.RULE, "access.deny.unknown"));
  }
}
