package org.symbolon.node.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/**
 * Two organisations on one node: what one has is not there for the other, in lists, counts, search,
 * exports, errors and in the log.
 */
@NodeTest
class ElsewhereTest {

  private static final String HEADER =
      "structure_id,name,acronym,type,legal_basis,region,powers,processes_personal_data,crime,"
          + "mandate,confidence,source\n";
  private static final RowMapper<String> TEXT = (row, _) -> row.getString(1);

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired @AsOwner JdbcClient rows;

  private HttpResponse<String> upload(Browser browser, String name, String csv) {
    String body =
        part("_csrf", "", browser.token("/imports/new"))
            + part("target", "", "")
            + part("file", "; filename=\"" + name + "\"\r\nContent-Type: text/csv", csv)
            + "--x--\r\n";
    return browser.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/imports"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static String part(String field, String more, String content) {
    return "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
        .formatted(field, more, content);
  }

  private static String address(HttpResponse<String> sent) {
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    return URI.create(sent.headers().firstValue("Location").orElseThrow()).getPath();
  }

  /** Status, headers that tell something, and body; without the id that was asked for itself. */
  private static String bytes(HttpResponse<String> answer, String id) {
    return answer.statusCode()
        + answer.headers().firstValue("Content-Type").orElse("")
        + answer.body().replace(id, "ID").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "TOKEN");
  }

  @Test
  void anImportOfAnotherOrganisationIsNotThere() {
    String name = "quiet-" + UUID.randomUUID() + ".csv";
    String csv = HEADER + "T-ELSE,Elsewhere,TE,NGO,statutes,GLOBAL,O,NO,THB,Made up,M,test\n";
    try (var here = TestAccounts.signedIn(node, port, Role.COORDINATOR);
        var there = TestAccounts.signedInElsewhere(node, port, Role.COORDINATOR)) {
      String import_ = address(upload(here, name, csv));
      String id = import_.substring(import_.lastIndexOf('/') + 1);
      assertThat(here.get("/imports?q=" + name).body()).contains(import_);
      assertThat(there.get("/imports").body()).doesNotContain(name, id);
      String empty = UUID.randomUUID() + ".csv";
      assertThat(bytes(there.get("/imports?q=" + name), name))
          .as("search and counts")
          .isEqualTo(bytes(there.get("/imports?q=" + empty), empty));
      String none = UUID.randomUUID().toString();
      for (String end : List.of("", "/undo", "/problems.csv")) {
        var notYours = there.get("/imports/" + id + end);
        assertThat(notYours.statusCode()).as(end).isEqualTo(404);
        assertThat(bytes(notYours, id))
            .as("not yours and not there: " + end)
            .isEqualTo(bytes(there.get("/imports/" + none + end), none));
      }
      for (String act : List.of("apply", "discard", "undo", "answers")) {
        var fields = Map.of("reason", "mine");
        var notYours = there.submit("/imports", "/imports/" + id + "/" + act, fields);
        assertThat(bytes(notYours, id))
            .as(act)
            .isEqualTo(
                bytes(there.submit("/imports", "/imports/" + none + "/" + act, fields), none));
      }
      String own = address(upload(there, name, csv));
      assertThat(own).as("the same sheet is an import of one's own").isNotEqualTo(import_);
      assertThat(here.get(import_).body()).contains("Would add one record");
    }
  }

  @Test
  void aLabelThatIsNotOpenIsNotThereAndNeitherIsItsEvent() {
    String reason = "reason " + UUID.randomUUID();
    String pair = "/atlas/overlaps/EJN/IBERRED";
    try (var here = TestAccounts.signedIn(node, port, Role.COORDINATOR);
        var there = TestAccounts.signedInElsewhere(node, port, Role.COORDINATOR);
        var watches = TestAccounts.signedIn(node, port, Role.AUDITOR);
        var watchesThere = TestAccounts.signedInElsewhere(node, port, Role.AUDITOR)) {
      here.submit(
          pair,
          "/atlas/overlaps/EJN/IBERRED/labels",
          Map.of("judgement", "COMPLEMENTARY", "reason", reason));
      String id =
          rows.sql("select id::text from atlas.label where reason = ?")
              .param(reason)
              .query(TEXT)
              .single();
      assertThat(here.get(pair).body()).contains(reason);
      var seen = new ArrayList<String>();
      for (String page :
          List.of(
              pair,
              "/atlas/overlaps",
              "/atlas/overlaps?q=" + reason.replace(' ', '+'),
              "/search?q=" + reason.replace(' ', '+'))) {
        seen.add(there.get(page).body().replace(reason, page.contains("q=") ? "" : reason));
      }
      assertThat(seen).noneMatch(body -> body.contains(reason) || body.contains(id));
      var none = UUID.randomUUID().toString();
      for (String act : List.of("told", "reply", "withdraw")) {
        var fields = Map.of("body", "EJN", "reply", "ours", "reason", "ours");
        var notYours = there.submit(pair, pair + "/labels/" + id + "/" + act, fields);
        assertThat(bytes(notYours, id))
            .as(act)
            .isEqualTo(
                bytes(there.submit(pair, pair + "/labels/" + none + "/" + act, fields), none));
      }
      String log = "/log/export?format=csv&object=" + id;
      assertThat(watches.get(log).body()).contains("atlas.label.given", id);
      assertThat(watchesThere.get(log).body()).doesNotContain("atlas.label.given", id);
    }
  }
}
