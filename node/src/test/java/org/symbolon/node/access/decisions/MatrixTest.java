package org.symbolon.node.access.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.FactorDemand;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Obligation;
import org.symbolon.node.access.Owner;
import org.symbolon.node.access.Role;
import org.symbolon.node.fixtures.NodeTest;

/**
 * Every way into the node, for every role, organisation, relation to the object and means, against
 * a table that was written apart: a new way that nobody thought of fails here.
 */
@NodeTest
class MatrixTest {

  private final List<Handlers.Way> ways;
  private final Decisions decisions;
  private final Expected expected;

  MatrixTest(@Autowired ApplicationContext node) throws IOException {
    this.ways = Handlers.of(node);
    this.decisions = node.getBean(Decisions.class);
    this.expected =
        new Expected(
            false,
            node.getBeanProvider(FactorDemand.class).stream()
                .anyMatch(demand -> !demand.roles().isEmpty()));
  }

  @Test
  void everyWayIntoTheNodeStandsInTheTableAndNoOther() {
    Set<String> names = ways.stream().map(Handlers.Way::name).collect(Collectors.toSet());
    var missing = new TreeSet<>(names);
    missing.removeAll(expected.names());
    var gone = new TreeSet<>(expected.names());
    gone.removeAll(names);
    assertThat(missing)
        .as("ways without a line in src/test/resources/access/expected.csv: say who may")
        .isEmpty();
    assertThat(gone).as("lines of that table that no way answers to").isEmpty();
  }

  @Test
  void everyCellIsAsTheTableSays() {
    var wrong = new ArrayList<String>();
    long cells = 0;
    long permits = 0;
    for (Handlers.Way way : ways) {
      for (Actor actor : actors(way.act())) {
        for (ActObject object : objects(actor)) {
          Decision decision = decisions.decide(actor, way.act(), object, "");
          boolean may = expected.may(way, actor, object);
          cells++;
          permits += may ? 1 : 0;
          if (may != decision instanceof Decision.Permit) {
            wrong.add((may ? "should be let in: " : "LEAK: ") + way + " " + actor + " " + object);
          }
          if (may && !eventOf(decision).equals(event(way))) {
            wrong.add("another event: " + way + " " + decision);
          }
        }
      }
    }
    System.out.println(
        ways.size()
            + " ways, "
            + cells
            + " cells, "
            + permits
            + " permits, "
            + wrong.size()
            + " wrong.");
    assertThat(wrong.stream().limit(20)).isEmpty();
    assertThat(cells).isGreaterThan(20_000);
  }

  private String event(Handlers.Way way) {
    return expected
        .find(way)
        .map(Expected.Row::event)
        .filter(event -> !event.equals("change"))
        .orElse("none");
  }

  private static String eventOf(Decision decision) {
    return decision instanceof Decision.Permit permit
        ? permit.obligations().contains(Obligation.RECORD_CONSULTATION)
            ? "consultation"
            : permit.obligations().contains(Obligation.RECORD_EXPORT) ? "export" : "none"
        : "none";
  }

  /** Nobody, and an account of each of two organisations with each set of roles by each means. */
  static List<Actor> actors(String act) {
    var actors = new ArrayList<Actor>();
    actors.add(new Actor.Anonymous());
    actors.add(account(UUID.randomUUID(), true, new Means.CommandLine()));
    for (boolean first : List.of(true, false)) {
      for (Set<Role> roles : roles()) {
        for (Means means : means(act)) {
          actors.add(
              new Actor.Account(
                  new UUID(7, actors.size()),
                  "somebody",
                  organisation(first),
                  office(first),
                  roles,
                  means));
        }
      }
    }
    return actors;
  }

  private static Actor.Account account(UUID office, boolean first, Means means) {
    return new Actor.Account(
        Actor.Account.COMMAND_LINE,
        "command line",
        organisation(first),
        office,
        Set.of(Role.ANALYST, Role.COORDINATOR),
        means);
  }

  static List<Set<Role>> roles() {
    var roles = new ArrayList<Set<Role>>();
    roles.add(Set.of());
    for (Role role : Role.values()) {
      roles.add(Set.of(role));
    }
    roles.add(Set.of(Role.NODE_ADMINISTRATOR, Role.ANALYST));
    return roles;
  }

  static List<Means> means(String act) {
    return List.of(
        new Means.Session(false),
        new Means.Session(true),
        new Means.Token(Set.of(act), true),
        new Means.Token(Set.of(act), false),
        new Means.Token(Set.of("another.act"), true));
  }

  private static UUID organisation(boolean first) {
    return new UUID(1, first ? 1 : 2);
  }

  private static UUID office(boolean first) {
    return new UUID(2, first ? 1 : 2);
  }

  /**
   * Nothing in particular, what is common, and what is one's own, a colleague's or a stranger's.
   */
  static List<ActObject> objects(Actor actor) {
    UUID me = actor.accountId().orElse(new UUID(0, 0));
    UUID ours = actor instanceof Actor.Account account ? account.organisation() : new UUID(0, 0);
    UUID theirs = organisation(!ours.equals(organisation(true)));
    var thing = ActObject.of("thing", "7");
    return List.of(
        ActObject.NONE,
        thing,
        thing.ownedBy(new Owner.OfOrganisation(ours)),
        thing.ownedBy(new Owner.OfOrganisation(theirs)),
        thing.ownedBy(new Owner.OfAccount(ours, me)),
        thing.ownedBy(new Owner.OfAccount(ours, new UUID(8, 1))),
        thing.ownedBy(new Owner.OfAccount(theirs, new UUID(8, 2))));
  }
}
