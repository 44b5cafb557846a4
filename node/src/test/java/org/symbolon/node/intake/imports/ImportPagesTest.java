package org.symbolon.node.intake.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/** A coordinator with a browser, from the file to the undoing. */
@NodeTest
class ImportPagesTest {

  private static final String HEADER =
      "structure_id,name,acronym,type,legal_basis,region,powers,processes_personal_data,crime,"
          + "mandate,confidence,source\n";

  @LocalServerPort int port;
  @Autowired ApplicationContext node;

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
    return "--x\r\nContent-Disposition: form-data; name=\""
        + field
        + "\""
        + more
        + "\r\n\r\n"
        + content
        + "\r\n";
  }

  private static String row(String id, String name) {
    return id + "," + name + "," + id + ",NGO,statutes,GLOBAL,O,NO,THB,Made up,M,test\n";
  }

  private static String location(HttpResponse<String> response) {
    return URI.create(response.headers().firstValue("Location").orElseThrow()).getPath();
  }

  @Test
  void aSheetGoesFromTheFormToTheAtlasAndBack() {
    try (var browser = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      var sent = upload(browser, "bodies.csv", HEADER + row("T-P1", "<b>Bold</b>"));
      assertThat(sent.statusCode()).isEqualTo(302);
      String address = location(sent);
      String preview = browser.get(address).body();
      assertThat(preview)
          .contains("Would add one record", "&lt;b&gt;Bold&lt;/b&gt;", "Apply all rows")
          .doesNotContain("<b>Bold");
      assertThat(browser.submit(address, address + "/apply", Map.of()).statusCode()).isEqualTo(302);
      assertThat(browser.get(address).body()).contains("Added one record", "Undo this import");
      var without = browser.submit(address + "/undo", address + "/undo", Map.of("reason", " "));
      assertThat(without.statusCode()).isEqualTo(422);
      assertThat(without.body()).contains("Say why");
      browser.submit(address + "/undo", address + "/undo", Map.of("reason", "a test"));
      assertThat(browser.get(address).body()).contains("Undone: one record stands again");
      assertThat(browser.get("/imports").body()).contains("bodies.csv", "undone");
      assertThat(browser.get(address + "?lang=fr").body()).contains("une fiche est de nouveau");
    }
  }

  @Test
  void problemsStandByRowAndLeaveAsCsv() {
    try (var browser = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      var sent = upload(browser, "wrong.csv", HEADER + row("T-P2", "A").replace("NGO", "CLUB"));
      String address = location(sent);
      assertThat(browser.get(address).body())
          .contains("row 2, type", "nothing was imported")
          .doesNotContain("Apply all rows");
      var csv = browser.get(address + "/problems.csv");
      assertThat(csv.headers().firstValue("Content-Disposition"))
          .hasValueSatisfying(value -> assertThat(value).contains("attachment"));
      assertThat(csv.body()).startsWith("file,row,column,problem,remedy").contains("wrong.csv,2,");
    }
  }

  @Test
  void whatCannotBeReadIsSaidAtTheForm() {
    try (var browser = TestAccounts.signedIn(node, port, Role.COORDINATOR)) {
      var report = upload(browser, "report.csv", "%PDF-1.7");
      assertThat(report.statusCode()).isEqualTo(422);
      assertThat(report.body()).contains("This is a PDF, not a sheet.");
      assertThat(upload(browser, "other.csv", "case,year\n1,2020\n").body())
          .contains("The columns belong to no table.");
    }
  }

  @Test
  void whoMayNotImportSeesNothing() {
    try (var auditor = TestAccounts.signedIn(node, port, Role.AUDITOR);
        var visitor = new Browser(port)) {
      assertThat(auditor.get("/imports").statusCode()).isEqualTo(403);
      assertThat(visitor.get("/imports").statusCode()).isEqualTo(302);
      assertThat(visitor.get("/api/imports/00000000-0000-0000-0000-000000000000").statusCode())
          .isEqualTo(401);
    }
  }
}
