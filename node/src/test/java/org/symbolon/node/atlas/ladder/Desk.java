package org.symbolon.node.atlas.ladder;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.fixtures.Browser;

/** Somebody who brings files about treaties in by the pages, and takes them back. */
final class Desk implements AutoCloseable {

  private final int port;
  private final Browser browser;

  Desk(ApplicationContext node, int port) {
    this.port = port;
    browser = TestAccounts.signedIn(node, port, Role.COORDINATOR);
  }

  Browser browser() {
    return browser;
  }

  /** Hands a file in, with answers; gives the address of the import. */
  String upload(String name, String text, Map<String, String> answers) {
    var body = new StringBuilder(part("_csrf", "", browser.token("/imports/new")));
    answers.forEach((question, answer) -> body.append(part(question, "", answer)));
    body.append(part("file", "; filename=\"" + name + "\"\r\nContent-Type: text/csv", text));
    HttpResponse<String> sent =
        browser.send(
            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/imports"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(body + "--x--\r\n"))
                .build());
    if (sent.statusCode() != 302) {
      throw new AssertionError(sent.statusCode() + " " + sent.body());
    }
    return URI.create(sent.headers().firstValue("Location").orElseThrow()).getPath();
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

  /** Hands a file in and applies it. */
  String apply(String name, String text, Map<String, String> answers) {
    String address = upload(name, text, answers);
    browser.submit(address, address + "/apply", Map.of());
    return address;
  }

  void undo(String address) {
    browser.submit(address + "/undo", address + "/undo", Map.of("reason", "a test"));
  }

  String see(String address) {
    return browser.get(address).body();
  }

  @Override
  public void close() {
    browser.close();
  }
}
