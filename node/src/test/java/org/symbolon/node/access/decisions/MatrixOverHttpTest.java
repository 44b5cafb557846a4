package org.symbolon.node.access.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.FactorDemand;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Role;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/**
 * The matrix over HTTP: some cells of every way in the default build, all with {@code
 * symbolon.proof=all}. Who may not is turned away; who may is asked for by reading only, since a
 * change would change the node under the test.
 */
@NodeTest
@Import(ActingByHeader.class)
class MatrixOverHttpTest {

  /** Stands in the name of every account that the test makes, and in no answer to who may not. */
  private static final String CANARY = "Canary7f3a";

  private static final int SOME = 4;

  @LocalServerPort int port;
  private final ApplicationContext node;
  private final ActingByHeader.Cast cast;
  private final JdbcClient owner;
  private final Expected expected;

  MatrixOverHttpTest(
      @Autowired ApplicationContext node,
      @Autowired ActingByHeader.Cast cast,
      @Autowired @AsOwner JdbcClient owner)
      throws IOException {
    this.node = node;
    this.cast = cast;
    this.owner = owner;
    this.expected =
        new Expected(
            false,
            node.getBeanProvider(FactorDemand.class).stream()
                .anyMatch(demand -> !demand.roles().isEmpty()));
  }

  /** One question: this way, by this actor, who may or may not. */
  private record Asked(Handlers.Way way, int place, boolean may) {}

  @Test
  void whoMayNotIsTurnedAwayAtEveryDoor() {
    boolean all = "all".equals(System.getProperty("symbolon.proof"));
    long seed = Long.getLong("symbolon.seed", System.nanoTime());
    System.out.println("Seed " + seed);
    List<Actor.Account> people = people();
    var cells = new ArrayList<Asked>();
    for (Handlers.Way way : Handlers.of(node)) {
      var ofWay = asked(way, people);
      Collections.shuffle(ofWay, new Random(seed + way.name().hashCode()));
      cells.addAll(all ? ofWay : ofWay.subList(0, Math.min(SOME, ofWay.size())));
    }
    var wrong = new ArrayList<String>();
    try (var browser = new Browser(port)) {
      String token = browser.token("/login");
      for (Asked cell : cells) {
        var response = send(browser, cell, token);
        String fault = fault(cell, response);
        if (!fault.isEmpty()) {
          wrong.add(
              fault
                  + ": "
                  + response.statusCode()
                  + " "
                  + cell.way()
                  + " by "
                  + cast.actors.get(cell.place()));
        }
      }
    }
    System.out.println(cells.size() + " cells over HTTP, " + wrong.size() + " wrong.");
    assertThat(wrong.stream().limit(20)).isEmpty();
    assertThat(cells).hasSizeGreaterThan(all ? 8_000 : 500);
  }

  private List<Asked> asked(Handlers.Way way, List<Actor.Account> people) {
    var asked = new ArrayList<Asked>();
    for (Actor.Account person : people) {
      for (Means means : MatrixTest.means(way.act())) {
        var actor =
            new Actor.Account(
                person.id(),
                person.name(),
                person.organisation(),
                person.office(),
                person.roles(),
                means);
        boolean may = expected.may(way, actor, ActObject.NONE);
        boolean once =
            person.organisation().equals(people.getFirst().organisation())
                && means.equals(new Means.Session(true));
        if (!may || (once && way.method().equals("GET"))) {
          cast.actors.add(actor);
          asked.add(new Asked(way, cast.actors.size() - 1, may));
        }
      }
    }
    return asked;
  }

  private static String fault(Asked cell, HttpResponse<String> response) {
    int status = response.statusCode();
    String away = response.headers().firstValue("Location").orElse("");
    boolean refused =
        status == 401
            || status == 403
            || (status == 302
                && (away.contains("/login?next=") || away.endsWith("/account/factor")));
    if (cell.may()) {
      return refused || status >= 500 ? "should be let in" : "";
    }
    if (!refused && status != 415) {
      return "LEAK";
    }
    return response.body().contains(CANARY) ? "LEAK in the text of a refusal" : "";
  }

  private HttpResponse<String> send(Browser browser, Asked cell, String token) {
    Handlers.Way way = cell.way();
    String body = "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    return browser.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + way.address()))
            .header(ActingByHeader.HEADER, Integer.toString(cell.place()))
            .header("Accept", way.accept().isEmpty() ? "*/*" : way.accept())
            .header(
                "Content-Type",
                way.forPrograms() ? "application/json" : "application/x-www-form-urlencoded")
            .method(
                way.method(),
                way.method().equals("GET")
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(way.forPrograms() ? "{}" : body))
            .build());
  }

  /** An account of each of two organisations for each set of roles. */
  private List<Actor.Account> people() {
    var people = new ArrayList<Actor.Account>();
    for (int number = 0; number < 2; number++) {
      UUID organisation = UUID.randomUUID();
      UUID office = UUID.randomUUID();
      owner
          .sql(
              """
              insert into access.organisation (id, name, kind, regime, made_at)
              values (:id, :name, 'COORDINATION', 'GDPR', now())
              """)
          .param("id", organisation)
          .param("name", "Body " + organisation)
          .update();
      owner
          .sql("insert into access.office (id, organisation, name) values (:id, :of, 'one')")
          .param("id", office)
          .param("of", organisation)
          .update();
      for (Set<Role> roles : MatrixTest.roles()) {
        people.add(account(organisation, office, roles));
      }
    }
    return people;
  }

  private Actor.Account account(UUID organisation, UUID office, Set<Role> roles) {
    UUID id = UUID.randomUUID();
    owner
        .sql(
            """
            insert into access.account (id, login, name, office, made_at)
            values (:id, :login, :name, :office, now())
            """)
        .param("id", id)
        .param("login", "m" + id.toString().substring(0, 13))
        .param("name", CANARY + id)
        .param("office", office)
        .update();
    owner
        .sql("insert into access.membership (account, office, since) values (:a, :o, now())")
        .param("a", id)
        .param("o", office)
        .update();
    for (Role role : roles) {
      owner
          .sql("insert into access.account_role (account, office, role) values (:a, :o, :r)")
          .param("a", id)
          .param("o", office)
          .param("r", role.name())
          .update();
    }
    return new Actor.Account(id, "somebody", organisation, office, roles, new Means.Session(true));
  }
}
