package org.symbolon.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs a demo account in, as a browser does. */
final class DemoAccount {

  private static final String LOGIN = "analyst";
  private static final Pattern TOKEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]+)\"");

  private DemoAccount() {}

  /** The cookies of a session, as a request sends them. */
  static String signIn(URI base, Path home) throws IOException, InterruptedException {
    return signIn(base, home, LOGIN);
  }

  /** The cookies of a session of an account of the demo. */
  static String signIn(URI base, Path home, String login) throws IOException, InterruptedException {
    var cookies = new CookieManager();
    try (HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
      var form = HttpRequest.newBuilder(base.resolve("/login")).build();
      Matcher token = TOKEN.matcher(client.send(form, BodyHandlers.ofString()).body());
      if (!token.find()) {
        throw new IOException("the sign-in page has no form");
      }
      String body =
          pair(token.group(1), token.group(2))
              + "&"
              + pair("login", login)
              + "&"
              + pair("password", password(home, login));
      var sent =
          HttpRequest.newBuilder(base.resolve("/login"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(body))
              .build();
      int status = client.send(sent, BodyHandlers.discarding()).statusCode();
      if (status >= 400) {
        throw new IOException("signing in answered " + status);
      }
    }
    return cookies.getCookieStore().getCookies().stream()
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
  }

  /** The file has a line for each account: login name, password, roles, parted by tabs. */
  private static String password(Path home, String login) throws IOException {
    return Files.readAllLines(home.resolve("demo-accounts.txt")).stream()
        .map(line -> line.split("\t", -1))
        .filter(parts -> parts[0].equals(login))
        .map(parts -> parts[1])
        .findFirst()
        .orElseThrow(() -> new IOException("no demo account " + login));
  }
}
