package org.symbolon.node.access.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/**
 * Every page and operation of the running node for every role, for a visitor and for the command
 * line, generated from the handlers and compared with the rules as this test reads them.
 */
@NodeTest
class EndpointsTest extends EndpointsByRules {

  private final ApplicationContext node;

  EndpointsTest(@Autowired ApplicationContext node) throws IOException {
    super(node);
    this.node = node;
  }

  @Test
  void everyHandlerNamesAnActThatHasARule() {
    handlers()
        .forEach((info, handler) ->
            assertThat(rules.keySet()).as(info + " " + handler).contains(act(handler)));
  }

  @Test
  void pagesAnswerEachRoleAsTheRulesSay() {
    List<Endpoint> pages =
        endpoints().stream().filter(one -> !one.path().startsWith("/api/")).toList();
    assertThat(pages).hasSizeGreaterThan(15);
    for (Role role : Role.values()) {
      // Signing out would end the session that the rest needs.
      try (var browser = TestAccounts.signedIn(node, port, role)) {
        String token = browser.token("/account");
        for (Endpoint page : pages) {
          if (!page.path().equals("/logout")) {
            boolean refused = refused(request(browser, page, token));
            assertThat(refused).as(page + " by " + role).isEqualTo(!holds(page.act(), role));
          }
        }
      }
    }
  }

  @Test
  void operationsAnswerTheCommandLineAsTheRulesSay() throws IOException {
    String secret =
        Files.readString(node.getBean(NodeHome.class).resolve("command-line.secret")).strip();
    try (var client = new Browser(port)) {
      for (Endpoint operation : endpoints()) {
        if (operation.path().startsWith("/api/")) {
          var commandLine = send(client, operation, "Bearer " + secret);
          assertThat(commandLine.statusCode() == 401 || commandLine.statusCode() == 403)
              .as(operation + " by the command line")
              .isEqualTo(!commandLineHolds(operation.act()));
          assertThat(send(client, operation, "Bearer wrong").statusCode()).isEqualTo(401);
        }
      }
      var unknown = send(client, new Endpoint("GET", "/api/none", ""), "");
      assertThat(unknown.statusCode()).isEqualTo(404);
      assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      for (String method : List.of("GET", "DELETE", "PROPFIND")) {
        var wrong = send(client, new Endpoint(method, "/api/access/first-link", ""), "");
        assertThat(wrong.statusCode()).as(method).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      }
    }
  }
}
