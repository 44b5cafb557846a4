package org.symbolon.node.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.web.Act;

/**
 * Every page and operation of the running node for every role, for a visitor and for the command
 * line, generated from the handlers and compared with the rules as this test reads them.
 */
@NodeTest
class EndpointsTest {

  private static final Path RULES = Path.of("src/main/resources/access/rules.csv");

  @LocalServerPort int port;
  private final ApplicationContext node;
  private final Map<String, String[]> rules = new HashMap<>();

  EndpointsTest(@Autowired ApplicationContext node) throws IOException {
    this.node = node;
    Files.readAllLines(RULES).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(row -> rules.put(row[0], row));
  }

  private record Endpoint(String method, String path, String act) {}

  private List<Endpoint> endpoints() {
    var found = new ArrayList<Endpoint>();
    handlers()
        .forEach((info, handler) -> {
          String act = act(handler);
          Set<String> methods = new TreeSet<>();
          info.getMethodsCondition().getMethods().stream()
              .map(RequestMethod::name)
              .forEach(methods::add);
          if (methods.isEmpty()) {
            methods.add("GET");
          }
          for (String pattern : info.getPatternValues()) {
            methods.forEach(method -> found.add(new Endpoint(method, path(pattern), act)));
          }
        });
    return found;
  }

  private Map<RequestMappingInfo, HandlerMethod> handlers() {
    var handlers = new HashMap<RequestMappingInfo, HandlerMethod>();
    node.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, handler) -> {
          if (!ErrorController.class.isAssignableFrom(handler.getBeanType())) {
            handlers.put(info, handler);
          }
        });
    return handlers;
  }

  private static String act(HandlerMethod handler) {
    var performs = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Performs.class);
    var act = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Act.class);
    if (performs != null) {
      return performs.value();
    }
    if (act != null) {
      return act.value();
    }
    return handler.getBeanType().getName().startsWith("org.springdoc.") ? "api.describe" : "";
  }

  /** A path that fits the pattern; what it names need not exist. */
  private static String path(String pattern) {
    return pattern
        .replaceAll("\\{(id|office)\\}", "00000000-0000-4000-8000-000000000000")
        .replaceAll("\\{\\w+:([a-z]+)[^}]*\\}", "$1")
        .replaceAll("\\{[^}]*\\}", "none")
        .replace("**", "none");
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
  void pagesAnswerAVisitorAsTheRulesSay() {
    try (var browser = new Browser(port)) {
      String token = browser.token("/login");
      for (Endpoint page : endpoints()) {
        // Signing out takes the token away that the rest needs.
        if (!page.path().startsWith("/api/") && !page.path().equals("/logout")) {
          boolean refused = refused(request(browser, page, token));
          assertThat(refused).as(page + " by a visitor").isEqualTo(!visitor(page.act()));
        }
      }
    }
  }

  @Test
  void operationsAnswerVisitorAndCommandLineAsTheRulesSay() throws IOException {
    String secret =
        Files.readString(node.getBean(NodeHome.class).resolve("command-line.secret")).strip();
    try (var client = new Browser(port)) {
      for (Endpoint operation : endpoints()) {
        if (operation.path().startsWith("/api/")) {
          var nobody = send(client, operation, "");
          assertThat(nobody.headers().allValues("Set-Cookie")).isEmpty();
          assertThat(nobody.statusCode() == 401)
              .as(operation + " by a visitor")
              .isEqualTo(!visitor(operation.act()));
          if (nobody.statusCode() == 401) {
            assertThat(nobody.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
            assertThat(nobody.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
          }
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

  private String[] rule(String act) {
    return rules.getOrDefault(act, new String[] {act, "", "N", ""});
  }

  private boolean visitor(String act) {
    return rule(act)[2].equals("Y");
  }

  private boolean holds(String act, Role role) {
    return visitor(act) || holders(act).anyMatch(one -> one.equals("*") || one.equals(role.name()));
  }

  private boolean commandLineHolds(String act) {
    return holds(act, Role.ANALYST)
        || holds(act, Role.COORDINATOR)
        || holders(act).anyMatch("COMMAND_LINE"::equals);
  }

  private Stream<String> holders(String act) {
    return Arrays.stream(rule(act)[1].split(";"));
  }

  private HttpResponse<String> request(Browser browser, Endpoint page, String token) {
    return page.method().equals("GET")
        ? browser.get(page.path())
        : browser.post(page.path(), List.of(List.of("_csrf", token)));
  }

  private HttpResponse<String> send(Browser client, Endpoint operation, String bearer) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + operation.path()))
            .header("Content-Type", "application/json")
            .method(operation.method(), HttpRequest.BodyPublishers.ofString("{}"));
    return client.send(
        bearer.isEmpty() ? request.build() : request.header("Authorization", bearer).build());
  }

  private static boolean refused(HttpResponse<String> response) {
    return response.statusCode() == 403
        || response.statusCode() == 401
        || (response.statusCode() == 302
            && response.headers().firstValue("Location").orElse("").contains("/login?next="));
  }
}
