package org.symbolon.node.access.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Role;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/** What is not there and what is another's: one answer, and one event. */
@NodeTest
@Import(ActingByHeader.class)
class NamedObjectsTest {

  @LocalServerPort int port;
  private final ActingByHeader.Cast cast;
  private final JdbcClient owner;

  NamedObjectsTest(@Autowired ActingByHeader.Cast cast, @Autowired @AsOwner JdbcClient owner) {
    this.cast = cast;
    this.owner = owner;
  }

  private Actor.Account analyst() {
    return new Actor.Account(
        UUID.randomUUID(),
        "somebody",
        UUID.randomUUID(),
        UUID.randomUUID(),
        Set.of(Role.ANALYST),
        new Means.Session(true));
  }

  private HttpResponse<String> asks(Actor actor, String path) {
    cast.actors.add(actor);
    try (var browser = new Browser(port)) {
      return browser.send(
          HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
              .header(ActingByHeader.HEADER, Integer.toString(cast.actors.size() - 1))
              .build());
    }
  }

  private UUID importOf(UUID organisation) {
    UUID id = UUID.randomUUID();
    owner
        .sql(
            """
            insert into intake.import (id, organisation, target, digest, file_name, options,
              uploaded_at, dry_run, readings, words, state, report, changed_at)
            select :id, :organisation, 'atlas.instruments', :digest, 'sheet.csv', cast(:options as jsonb),
              now(), false, 1, '', 'DISCARDED', cast(:report as jsonb), now()
            """)
        .param("id", id)
        .param(
            "options",
            """
            {"delimiter": "", "encoding": "", "sheet": "", "answers": {}}
            """)
        .param(
            "report",
            """
            {"understood": {"kind": "", "gzip": false, "delimiter": "", "encoding": "",
              "sheet": "", "headerRow": 0, "columns": [], "rows": 0, "blankRows": 0, "notes": []},
              "firstRows": [], "problems": [],
              "counts": {"added": 0, "changed": 0, "unchanged": 0},
              "differences": [], "undone": {"reverted": 0, "kept": []}}
            """)
        .param("organisation", organisation)
        .param("digest", id.toString().replace("-", "").repeat(2))
        .update();
    return id;
  }

  private List<String> eventsOf(Actor.Account actor) {
    return owner
        .sql("select kind || ' ' || object_id from access.event where actor = :id order by id")
        .param("id", actor.id().toString())
        .query((row, _) -> row.getString(1))
        .list();
  }

  @Test
  void whatIsNotThereAndWhatIsAnothersGiveTheSameBytesAndTheSameEvent() {
    var ours = analyst();
    var strange = analyst();
    var lost = analyst();
    UUID id = importOf(ours.organisation());
    UUID none = UUID.randomUUID();
    for (String path : List.of("/api/imports/", "/imports/")) {
      assertThat(asks(ours, path + id).statusCode()).as(path).isEqualTo(200);
      var another = asks(strange, path + id);
      var notThere = asks(lost, path + none);
      assertThat(another.statusCode()).isEqualTo(404);
      assertThat(another.statusCode()).isEqualTo(notThere.statusCode());
      assertThat(comparable(another, id)).isEqualTo(comparable(notThere, none));
    }
    assertThat(eventsOf(strange))
        .containsExactly("access.refused intake.upload", "access.refused intake.upload")
        .isEqualTo(eventsOf(lost));
  }

  /** The answer without the address that was asked for and the token against forged forms. */
  private static String comparable(HttpResponse<String> response, UUID id) {
    return response
        .body()
        .replace(id.toString(), "ID")
        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
  }
}
