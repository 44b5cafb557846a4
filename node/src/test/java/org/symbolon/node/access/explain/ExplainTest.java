package org.symbolon.node.access.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/** Why an account may do an act or not, on a page and for a program. */
@NodeTest
class ExplainTest {

  @LocalServerPort int port;
  private final ApplicationContext node;

  ExplainTest(@Autowired ApplicationContext node) {
    this.node = node;
  }

  private UUID account(Role... roles) {
    return TestAccounts.make(node, "e" + UUID.randomUUID().toString().substring(0, 12), roles);
  }

  private HttpResponse<String> asked(String query) throws IOException {
    String secret =
        Files.readString(node.getBean(NodeHome.class).resolve("command-line.secret")).strip();
    try (var client = new Browser(port)) {
      return client.send(
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + port + "/api/access/explain" + query))
              .header("Authorization", "Bearer " + secret)
              .build());
    }
  }

  @Test
  void anAdministratorSeesTheLineAndTheConditionThatFailed() {
    UUID analyst = account(Role.ANALYST);
    try (var administrator = TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR)) {
      assertThat(administrator.get("/accounts/" + analyst).body())
          .contains("/access/explain?account=" + analyst);
      String no =
          administrator.get("/access/explain?account=" + analyst + "&act=account.manage").body();
      assertThat(no)
          .contains("may not do account.manage")
          .contains("Line of the file")
          .contains("Those who may: Node administrator")
          .contains("SHA-256");
      String yes =
          administrator
              .get("/access/explain?account=" + analyst + "&act=atlas.label&object=ORGANISATION")
              .body();
      assertThat(yes).contains("may do atlas.label").doesNotContain("may not do");
      String theirs =
          administrator
              .get(
                  "/access/explain?account="
                      + analyst
                      + "&act=atlas.label&object=OTHER_ORGANISATION")
              .body();
      assertThat(theirs).contains("may not do atlas.label").contains("belongs to another");
    }
  }

  @Test
  void withoutAnActAllActsOfAnAccountAreListed() {
    try (var administrator = TestAccounts.signedIn(node, port, Role.NODE_ADMINISTRATOR)) {
      String all = administrator.get("/access/explain?account=visitor").body();
      assertThat(all)
          .contains("account.roles", "access.signin", "A visitor without account may do");
      var unknown = administrator.get("/access/explain?account=" + UUID.randomUUID());
      assertThat(unknown.statusCode()).isEqualTo(200);
      assertThat(unknown.body()).contains("There is no such account");
      var french = administrator.get("/access/explain?account=visitor&lang=fr").body();
      assertThat(french).contains("Pourquoi peut-on, ou non");
    }
  }

  @Test
  void aProgramIsToldTheSame() throws IOException {
    UUID auditor = account(Role.AUDITOR);
    var no = asked("?account=" + auditor + "&act=log.read&means=TOKEN_WITHOUT_ACT");
    assertThat(no.statusCode()).isEqualTo(200);
    assertThat(no.body())
        .contains("\"permitted\":false")
        .contains("\"reason\":\"access.deny.scope\"")
        .contains("\"digest\":");
    var yes = asked("?account=" + auditor + "&act=log.read");
    assertThat(yes.body())
        .contains("\"permitted\":true")
        .contains("\"obligations\":[\"RECORD_CONSULTATION\"]");
    var wrong = asked("?account=nobody&act=log.read&purpose=gossip");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("\"account\"", "\"purpose\"");
    assertThat(asked("?account=visitor&act=a.b&object=MINE").statusCode()).isEqualTo(400);
  }

  @Test
  void whoIsRefusedLearnsWhyByWhichLineAndWhomToAsk() {
    try (var analyst = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      var refused = analyst.get("/accounts");
      assertThat(refused.statusCode()).isEqualTo(403);
      assertThat(refused.body())
          .contains("Whom to ask")
          .contains("The act: account.list. Rules version")
          .contains("Node administrator");
    }
  }
}
