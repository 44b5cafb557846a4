package org.symbolon.node.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/** A node behind a proxy on this machine, which lets one who asks do little. */
@NodeTest(
    properties = {
      "symbolon.proxy=127.0.0.1",
      "symbolon.limits.loopback=true",
      "symbolon.limits.address=60",
      "symbolon.limits.burst=10",
      "server.tomcat.connection-timeout=500ms"
    })
class EdgesTest {

  @LocalServerPort int port;

  private HttpResponse<String> get(Browser browser, String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return browser.send(request.build());
  }

  @Test
  void anAddressThatAsksTooMuchIsToldWhenToComeBackAndOthersAreServed() {
    try (var browser = new Browser(port)) {
      HttpResponse<String> last = get(browser, "/login", "Forwarded", "for=203.0.113.1");
      int served = 0;
      while (last.statusCode() == 200 && served < 1000) {
        served++;
        last = get(browser, "/login", "Forwarded", "for=203.0.113.1");
      }
      assertThat(served).isGreaterThanOrEqualTo(10);
      assertThat(last.statusCode()).isEqualTo(429);
      assertThat(last.headers().firstValue("Retry-After")).hasValue("1");
      assertThat(last.body()).contains("Too many requests").doesNotContain("203.0.113");
      int api = 0;
      do {
        last = get(browser, "/api/health", "Forwarded", "for=203.0.113.1");
      } while (last.statusCode() != 429 && api++ < 1000);
      assertThat(last.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(last.body()).contains("\"status\":429");
      assertThat(get(browser, "/login", "Forwarded", "for=203.0.113.2").statusCode())
          .isEqualTo(200);
      assertThat(
              get(browser, "/login", "Forwarded", "for=203.0.113.77, for=203.0.113.3").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void behindAProxyCookiesAreForThisHostAndTheSecureWayAlone() {
    try (var browser = new Browser(port)) {
      var answer = get(browser, "/login", "Forwarded", "for=203.0.113.20;proto=https");
      assertThat(answer.headers().allValues("Set-Cookie"))
          .anySatisfy(cookie ->
              assertThat(cookie)
                  .startsWith("__Host-form=")
                  .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                  .doesNotContain("Domain"));
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
      var away = get(browser, "/account", "Forwarded", "for=203.0.113.21;proto=https");
      assertThat(away.headers().firstValue("Location").orElse(""))
          .as("a redirect names no scheme")
          .startsWith("/login");
    }
  }

  @Test
  void aClientThatSaysNothingMoreIsLetGo() throws IOException {
    try (var slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
      slow.setSoTimeout(60_000);
      slow.getOutputStream()
          .write("POST /login HTTP/1.1\r\nHost: localhost\r\n".getBytes(StandardCharsets.US_ASCII));
      slow.getOutputStream().flush();
      assertThat(slow.getInputStream().read()).as("the node hung up").isIn(-1, (int) 'H');
    }
  }

  @Test
  void aFormThatNeverComesIsLetGoToo() throws IOException {
    try (var slow = new Socket(InetAddress.getLoopbackAddress(), port)) {
      slow.setSoTimeout(60_000);
      slow.getOutputStream()
          .write(
              ("POST /login HTTP/1.1\r\nHost: localhost\r\nForwarded: for=203.0.113.30\r\n"
                      + "Content-Type: application/x-www-form-urlencoded\r\n"
                      + "Content-Length: 1000\r\n\r\nlogin=a")
                  .getBytes(StandardCharsets.US_ASCII));
      slow.getOutputStream().flush();
      String answer = new String(slow.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(answer).doesNotContain("HTTP/1.1 5", "Exception");
    }
  }

  @Test
  void headersThatAreTooLargeAreRefused() {
    try (var browser = new Browser(port)) {
      assertThat(
              get(browser, "/login", "Forwarded", "for=203.0.113.40", "X-Big", "x".repeat(20_000))
                  .statusCode())
          .isBetween(400, 499);
    }
  }
}
