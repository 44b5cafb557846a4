package org.symbolon.node.access.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.Role;

class DecisionsTest {

  private static final Path FILE = Path.of("src/main/resources/access/rules.csv");
  private static final UUID ORGANISATION = UUID.randomUUID();

  private static Decisions decisions(boolean published) throws IOException {
    return new Decisions(
        rules(Files.readString(FILE)), published, Set::of, _ -> EnumSet.allOf(Purpose.class));
  }

  private static Rules rules(String text) {
    return RulesFile.read(
        "access/rules.csv", text, "rules.properties", "version=1\nas-of=2026-11-24\nsource=a test");
  }

  private static Actor.Account account(UUID id, Set<Role> roles) {
    return new Actor.Account(
        id, "somebody", ORGANISATION, ORGANISATION, roles, new Means.Session(true));
  }

  private static boolean permits(Decisions decisions, Actor actor, String act) {
    return decisions.decide(actor, act, ActObject.NONE, "") instanceof Decision.Permit;
  }

  /** The rules as another reader would take them, by plain splitting. */
  private static List<String[]> rows() throws IOException {
    return Files.readAllLines(FILE).stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  @Test
  void everyActIsDecidedForEveryRoleAsTheFileSays() throws IOException {
    for (boolean published : List.of(true, false)) {
      Decisions decisions = decisions(published);
      for (String[] row : rows()) {
        Set<String> holders = new HashSet<>(Arrays.asList(row[1].split(";")));
        boolean visitor = row[2].equals("Y") || (row[2].equals("PUBLISHED") && published);
        assertThat(permits(decisions, new Actor.Anonymous(), row[0])).as(row[0]).isEqualTo(visitor);
        assertThat(permits(decisions, new Actor.System("job", Purpose.COORDINATION), row[0]))
            .as(row[0])
            .isEqualTo(holders.contains("SYSTEM"));
        for (Role role : Role.values()) {
          boolean expected =
              visitor
                  || holders.contains("*")
                  || holders.contains(role.name())
                  || (holders.contains("WORK") && role != Role.NODE_ADMINISTRATOR);
          assertThat(permits(decisions, account(UUID.randomUUID(), Set.of(role)), row[0]))
              .as(row[0] + " by " + role)
              .isEqualTo(expected);
        }
        boolean commandLine =
            visitor
                || holders.contains("*")
                || holders.contains("WORK")
                || holders.contains("COMMAND_LINE")
                || holders.contains("ANALYST")
                || holders.contains("COORDINATOR");
        assertThat(
                permits(
                    decisions,
                    account(Actor.Account.COMMAND_LINE, EnumSet.of(Role.ANALYST, Role.COORDINATOR)),
                    row[0]))
            .as(row[0] + " by the command line")
            .isEqualTo(commandLine);
      }
    }
  }

  @Test
  void whatIsNotKnownIsDenied() throws IOException {
    var everything = account(UUID.randomUUID(), EnumSet.allOf(Role.class));
    assertThat(decisions(true).decide(everything, "atlas.invented", ActObject.NONE, ""))
        .isEqualTo(new Decision.Deny("access.deny.unknown"));
    assertThat(decisions(true).decide(everything, "atlas.read", ActObject.NONE, "curiosity"))
        .isEqualTo(new Decision.Deny("access.deny.purpose"));
  }

  @Test
  void nobodyChangesTheOwnRolesOrLock() throws IOException {
    var administrator = account(UUID.randomUUID(), Set.of(Role.NODE_ADMINISTRATOR));
    var self = ActObject.of("account", administrator.id().toString());
    var other = ActObject.of("account", UUID.randomUUID().toString());
    for (String act : List.of("account.roles", "account.lock")) {
      assertThat(decisions(false).decide(administrator, act, self, ""))
          .isEqualTo(new Decision.Deny("access.deny.own"));
      assertThat(decisions(false).decide(administrator, act, other, ""))
          .isEqualTo(new Decision.Permit());
    }
  }

  @Test
  void aVisitorWithoutPublishedChartsSeesOnlyTheWayIn() throws IOException {
    Decisions closed = decisions(false);
    var open = new HashSet<String>();
    for (String[] row : rows()) {
      if (permits(closed, new Actor.Anonymous(), row[0])) {
        open.add(row[0]);
      }
    }
    assertThat(open)
        .containsExactlyInAnyOrder("web.home", "api.describe", "access.signin", "access.link");
  }

  @Test
  void everyFaultOfTheRulesIsNamedWithFileAndRow() {
    Map<String, String> faults = new HashMap<>();
    faults.put("atlas.read,ANALIST,N,ANY,,NONE,ONE,", "unknown role ANALIST");
    faults.put("atlas.read,*,MAYBE,ANY,,NONE,ONE,", "visitor must be one of [N, Y, PUBLISHED]");
    faults.put("atlas.read,*,N,MINE,,NONE,ONE,", "relation must be one of [ANY, ORGANISATION");
    faults.put("atlas.read,*,N,ANY,GOSSIP,NONE,ONE,", "each purpose must be one of [PROTECTION");
    faults.put("atlas.read,*,N,ANY,,NOTE,ONE,", "event must be one of [NONE, CONSULTATION");
    faults.put("atlas.read,*,N,ANY,,NONE,SIX,", "eyes must be one of [ONE, FOUR]");
    faults.put("read,*,N,ANY,,NONE,ONE,", "no code of an act");
    faults.put("atlas.read,*,N,ANY,,NONE,ONE", "expected 8 columns, found 7");
    faults.put("atlas.export,*,N,ANY,,NONE,ONE,", "has a rule already");
    faults.forEach((row, words) ->
        assertThatThrownBy(() ->
                rules(
                    "act,roles,visitor,relation,purposes,event,eyes,note\n"
                        + "atlas.export,*,N,ANY,,EXPORT,ONE,\n"
                        + row
                        + "\n"))
            .hasMessageContaining("access/rules.csv, row 3: ")
            .hasMessageContaining(words));
    assertThatThrownBy(() -> rules("act,roles\n")).hasMessageContaining("row 1");
  }

  @Test
  void rulesWithoutVersionDayOrSourceAreNone() {
    assertThatThrownBy(() -> RulesFile.read("rules.csv", "act\n", "rules.properties", "version=1"))
        .hasMessageContaining("rules.csv, row 1")
        .hasMessageContaining("rules.properties: as-of is missing")
        .hasMessageContaining("rules.properties: source is missing");
  }

  @Test
  void rulesKnowTheirVersionAndTheDigestOfTheirFile() throws Exception {
    String text = Files.readString(FILE);
    Rules rules = rules(text);
    assertThat(rules.version().number()).isEqualTo("1");
    assertThat(rules.version().digest())
        .isEqualTo(
            java.util.HexFormat.of()
                .formatHex(
                    java.security.MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    assertThat(rules.list())
        .hasSize(rows().size())
        .isSortedAccordingTo((a, b) -> a.act().compareTo(b.act()));
    assertThat(decisions(false).rules().byAct()).isEqualTo(rules.byAct());
  }

  @Test
  void whoIsRefusedLearnsWhichRolesMay() throws IOException {
    assertThat(decisions(false).rolesFor("account.manage"))
        .containsExactly(Role.NODE_ADMINISTRATOR);
    assertThat(decisions(false).rolesFor("atlas.invented")).isEmpty();
  }

  @Test
  void purposesAreLookedUpOnlyWhereTheRuleAsksForOne() throws IOException {
    var asked = new java.util.ArrayList<UUID>();
    var decisions =
        new Decisions(
            rules(Files.readString(FILE)),
            false,
            Set::of,
            office -> {
              asked.add(office);
              return Set.of();
            });
    var analyst = account(UUID.randomUUID(), Set.of(Role.ANALYST));
    assertThat(permits(decisions, analyst, "account.own")).isTrue();
    assertThat(asked).isEmpty();
    assertThat(decisions.decide(analyst, "atlas.analyse", ActObject.NONE, ""))
        .isEqualTo(new Decision.Deny("access.deny.purpose.office"));
    assertThat(asked).containsExactly(ORGANISATION);
  }
}
