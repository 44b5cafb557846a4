package org.symbolon.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two hundred readers at once on a demo node that publishes its charts.
 *
 * <p><b>Workload.</b> Each reader, a virtual thread with a seeded turn of its own, asks for one
 * address after the other out of {@link #VISITED} as a visitor, {@link #SIGNED_IN} with one of
 * {@value #SESSIONS} sessions of a demo account, and {@link #ASKED} with the bearer secret of the
 * command line; reads the answer whole, and rests. Once with rests of one second on average, as a
 * reader who looks at what came, and once without rest, which measures how much the node can serve
 * at all: there p95 is about readers divided by throughput. Client and node share the machine and
 * the loopback address. A warm-up goes before. Every answer but 200 is an error. At most {@value
 * #SECONDS} seconds.
 *
 * <p><b>Command.</b> {@code sh benchmarks/run readers}
 */
public final class ReaderBenchmark {

  static final int READERS = 200;
  static final int SESSIONS = 20;
  static final int SECONDS = 20;
  static final double AIM_SECONDS = 0.3;

  private static final List<String> VISITED =
      List.of(
          "/",
          "/atlas/measures",
          "/atlas/measures?cell=UN-TIP~ASSISTANCE",
          "/atlas/measures?crime=THB",
          "/atlas/records/instruments");
  private static final List<String> SIGNED_IN =
      List.of("/atlas/overlaps", "/atlas/overlaps/EJN/IBERRED", "/atlas/gaps");
  private static final List<String> ASKED = List.of("/api/atlas/overlaps", "/api/atlas/gaps");

  private ReaderBenchmark() {}

  /** {@code ReaderBenchmark ARGUMENT_FILE WORK} */
  public static void main(String... arguments) throws Exception {
    Path work = Path.of(arguments[1]);
    NodeUnderTest.delete(work);
    Files.createDirectories(work);
    System.out.println(Machine.words());
    Path home = work.resolve("home");
    boolean whole = true;
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        NodeUnderTest node = NodeUnderTest.start(Path.of(arguments[0]), home, client)) {
      List<HttpRequest> requests = requests(node.url(), home);
      new Readers(client, READERS).read(requests, Duration.ofSeconds(15), Duration.ZERO);
      System.out.println(
          READERS
              + " readers at once; as visitors "
              + String.join(" ", VISITED)
              + ", signed in "
              + String.join(" ", SIGNED_IN)
              + ", as a program "
              + String.join(" ", ASKED));
      whole &=
          report(
              new Readers(client, READERS),
              requests,
              "rest of 1 s on average",
              Duration.ofSeconds(1));
      whole &= report(new Readers(client, READERS), requests, "no rest", Duration.ZERO);
      System.out.printf(Locale.ROOT, "Aim: p95 at most %.0f ms.%n", AIM_SECONDS * 1e3);
    }
    NodeUnderTest.delete(work);
    System.exit(whole ? 0 : 1);
  }

  private static List<HttpRequest> requests(URI base, Path home)
      throws IOException, InterruptedException {
    String secret = Files.readString(home.resolve("command-line.secret")).strip();
    List<HttpRequest> requests = new ArrayList<>();
    for (int session = 0; session < SESSIONS; session++) {
      VISITED.forEach(page -> requests.add(asking(base, page).build()));
      String cookies = DemoAccount.signIn(base, home);
      for (String page : SIGNED_IN) {
        requests.add(asking(base, page).header("Cookie", cookies).build());
      }
      for (String page : ASKED) {
        requests.add(asking(base, page).header("Authorization", "Bearer " + secret).build());
      }
    }
    return requests;
  }

  private static HttpRequest.Builder asking(URI base, String page) {
    return HttpRequest.newBuilder(base.resolve(page)).timeout(Duration.ofSeconds(30));
  }

  private static boolean report(
      Readers readers, List<HttpRequest> requests, String name, Duration rest) throws Exception {
    Readers.Outcome outcome = readers.read(requests, Duration.ofSeconds(SECONDS), rest);
    for (Times times : outcome.all()) {
      System.out.printf(
          Locale.ROOT,
          "  %s: %,d pages, %,.0f a second; p50 %s, p95 %s, p99 %s, longest %s; errors: %s%n",
          name,
          times.count(),
          times.count() / outcome.seconds(),
          Times.words(times.secondsAt(0.5)),
          Times.words(times.secondsAt(0.95)),
          Times.words(times.secondsAt(0.99)),
          Times.words(times.mostSeconds()),
          outcome.errors().isEmpty() ? "none" : outcome.errors());
    }
    if (outcome.pages().isEmpty()) {
      System.out.println("  " + name + ": no page came; " + outcome.errors());
    }
    return outcome.errors().isEmpty() && !outcome.pages().isEmpty();
  }
}
