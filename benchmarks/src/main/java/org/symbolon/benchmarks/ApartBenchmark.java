package org.symbolon.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether "not there" and "not yours" can be told apart, by bytes or by time.
 *
 * <p><b>Workload.</b> On a demo node with two organisations, the command line, which acts for one,
 * hands a sheet in. A coordinator of the other asks in turn for that import and for one that nobody
 * has, {@value #ASKED} times each after a warm-up, one request after the other.
 *
 * <p><b>Guarantee.</b> Both are the same statement by the same key, and a policy of the database
 * hides the row; so status and bytes must be equal, and the medians differ by noise.
 *
 * <p><b>Command.</b> {@code sh benchmarks/run apart}
 */
public final class ApartBenchmark {

  static final int ASKED = 2000;

  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
  private static final String SHEET =
      """
      structure_id,name,acronym,type,legal_basis,region,powers,processes_personal_data,crime,mandate,confidence,source
      T-APART,Apart,TA,NGO,statutes,GLOBAL,O,NO,THB,Made up,M,test
      """;

  private ApartBenchmark() {}

  /** {@code ApartBenchmark ARGUMENT_FILE WORK} */
  public static void main(String... arguments) throws Exception {
    Path work = Path.of(arguments[1]);
    NodeUnderTest.delete(work);
    Files.createDirectories(work);
    System.out.println(Machine.words());
    Path home = work.resolve("home");
    boolean equal;
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        NodeUnderTest node = NodeUnderTest.start(Path.of(arguments[0]), home, client)) {
      String theirs = handIn(client, node.url(), home);
      String cookies = DemoAccount.signIn(node.url(), home, "coordinator-b");
      equal = compare(client, node.url(), cookies, theirs);
    }
    NodeUnderTest.delete(work);
    System.exit(equal ? 0 : 1);
  }

  private static String handIn(HttpClient client, URI base, Path home)
      throws IOException, InterruptedException {
    String secret = Files.readString(home.resolve("command-line.secret")).strip();
    var sent =
        client.send(
            HttpRequest.newBuilder(base.resolve("/api/imports?fileName=apart.csv"))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(SHEET))
                .build(),
            BodyHandlers.ofString());
    Matcher id = ID.matcher(sent.body());
    if (sent.statusCode() >= 300 || !id.find()) {
      throw new IOException("handing the sheet in answered " + sent.statusCode());
    }
    return id.group(1);
  }

  private static boolean compare(HttpClient client, URI base, String cookies, String theirs)
      throws IOException, InterruptedException {
    long[] notYours = new long[ASKED];
    long[] notThere = new long[ASKED];
    boolean equal = true;
    for (int n = -ASKED / 4; n < ASKED; n++) {
      String none = UUID.randomUUID().toString();
      boolean first = n % 2 == 0;
      long before = System.nanoTime();
      var one = ask(client, base, cookies, first ? theirs : none);
      long between = System.nanoTime();
      var other = ask(client, base, cookies, first ? none : theirs);
      long after = System.nanoTime();
      equal &= one.statusCode() == 404 && other.statusCode() == 404;
      equal &= bytes(one, theirs, none).equals(bytes(other, theirs, none));
      if (n >= 0) {
        notYours[n] = first ? between - before : after - between;
        notThere[n] = first ? after - between : between - before;
      }
    }
    report("not yours", new Times(notYours));
    report("not there", new Times(notThere));
    double apart = new Times(notYours).medianSeconds() - new Times(notThere).medianSeconds();
    System.out.printf(
        Locale.ROOT,
        "  medians apart %.1f microseconds; status and bytes %s%n",
        apart * 1e6,
        equal ? "equal" : "NOT equal");
    return equal;
  }

  private static HttpResponse<String> ask(HttpClient client, URI base, String cookies, String id)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(base.resolve("/imports/" + id)).header("Cookie", cookies).build(),
        BodyHandlers.ofString());
  }

  /** Without the id that was asked for and the token against forged forms, which differ anyway. */
  private static String bytes(HttpResponse<String> answer, String theirs, String none) {
    return answer
        .body()
        .replace(theirs, "ID")
        .replace(none, "ID")
        .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "TOKEN");
  }

  private static void report(String name, Times times) {
    System.out.printf(
        Locale.ROOT,
        "  %s: %,d answers; p50 %s, p95 %s, p99 %s%n",
        name,
        times.count(),
        Times.words(times.secondsAt(0.5)),
        Times.words(times.secondsAt(0.95)),
        Times.words(times.secondsAt(0.99)));
  }
}
