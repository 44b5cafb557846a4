package org.symbolon.node.access.decisions;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.symbolon.node.access.Role;
import org.symbolon.node.fixtures.Browser;

/** The handlers of a running node and the rules as a test reads them; how a visitor is answered. */
abstract class EndpointsByRules {

  private static final Path RULES = Path.of("src/main/resources/access/rules.csv");

  @LocalServerPort int port;
  private final ApplicationContext node;
  final Map<String, String[]> rules = new HashMap<>();

  EndpointsByRules(ApplicationContext node) throws IOException {
    this.node = node;
    Files.readAllLines(RULES).stream()
        .skip(1)
        .map(line -> line.split(",", -1))
        .forEach(row -> rules.put(row[0], row));
  }

  /**
   * How a handler is reached.
   *
   * @param accept the media type that only this handler of its path gives, or empty
   */
  record Endpoint(String method, String path, String act, String accept) {

    Endpoint(String method, String path, String act) {
      this(method, path, act, "");
    }
  }

  List<Endpoint> endpoints() {
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
            String path = path(pattern) + query(info);
            methods.forEach(method -> found.add(new Endpoint(method, path, act, accept(info))));
          }
        });
    return found;
  }

  Map<RequestMappingInfo, HandlerMethod> handlers() {
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

  static String act(HandlerMethod handler) {
    return ActInterceptor.act(handler).orElse("");
  }

  /** The parameters without which another handler of the path would answer. */
  private static String query(RequestMappingInfo info) {
    return info.getParamsCondition().getExpressions().stream()
        .filter(one -> !one.isNegated())
        .map(one -> "?" + one.getName() + "=csv")
        .collect(Collectors.joining());
  }

  private static String accept(RequestMappingInfo info) {
    Set<MediaType> given = info.getProducesCondition().getProducibleMediaTypes();
    return given.isEmpty() || given.contains(MediaType.APPLICATION_JSON)
        ? ""
        : given.iterator().next().toString();
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
  void operationsAnswerAVisitorAsTheRulesSay() {
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
        }
      }
    }
  }

  String[] rule(String act) {
    return rules.getOrDefault(act, new String[] {act, "", "N", ""});
  }

  /** Whether the node publishes its Atlas. */
  private boolean published() {
    return node.getEnvironment().getProperty("symbolon.atlas.public", Boolean.class, false);
  }

  private boolean visitor(String act) {
    return rule(act)[2].equals("Y") || (published() && rule(act)[2].equals("PUBLISHED"));
  }

  boolean holds(String act, Role role) {
    return visitor(act)
        || holders(act)
            .anyMatch(one ->
                one.equals("*")
                    || one.equals(role.name())
                    || (one.equals("WORK") && role != Role.NODE_ADMINISTRATOR));
  }

  boolean commandLineHolds(String act) {
    return holds(act, Role.ANALYST)
        || holds(act, Role.COORDINATOR)
        || holders(act).anyMatch("COMMAND_LINE"::equals);
  }

  private Stream<String> holders(String act) {
    return Arrays.stream(rule(act)[1].split(";"));
  }

  HttpResponse<String> request(Browser browser, Endpoint page, String token) {
    return page.method().equals("GET")
        ? browser.get(page.path())
        : browser.post(page.path(), List.of(List.of("_csrf", token)));
  }

  HttpResponse<String> send(Browser client, Endpoint operation, String bearer) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + operation.path()))
            .header("Content-Type", "application/json")
            .header("Accept", operation.accept().isEmpty() ? "*/*" : operation.accept())
            .method(operation.method(), HttpRequest.BodyPublishers.ofString("{}"));
    return client.send(
        bearer.isEmpty() ? request.build() : request.header("Authorization", bearer).build());
  }

  static boolean refused(HttpResponse<String> response) {
    return response.statusCode() == 403
        || response.statusCode() == 401
        || (response.statusCode() == 302
            && response.headers().firstValue("Location").orElse("").contains("/login?next="));
  }
}
