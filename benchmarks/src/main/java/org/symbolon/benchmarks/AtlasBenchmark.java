package org.symbolon.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every page of the Atlas on a large world, with a hundred readers at once; at a quarter, a half
 * and the whole of {@link World#WHOLE}, so that growth shows.
 *
 * <p><b>Workload.</b> A fresh demo node takes the world in by its own imports. Then each page is
 * asked for once with nobody else there: the time of who comes first, in which the analysis is
 * computed. Then {@value #READERS} readers, signed in, ask for pages at random for {@value
 * #SECONDS} seconds with rests of {@value #REST_SECONDS} s on average. Client and node share the
 * machine.
 *
 * <p><b>Command.</b> {@code sh benchmarks/run atlas}
 */
public final class AtlasBenchmark {

  static final int READERS = 100;
  static final int SECONDS = 40;
  static final int REST_SECONDS = 5;
  static final double AIM_SECONDS = 1;
  private static final long SEED = 11;

  private AtlasBenchmark() {}

  private static List<String> pages() {
    String body = World.body(0);
    String other = World.body(1);
    String network = World.network(0);
    return List.of(
        "/atlas",
        "/atlas/measures",
        "/atlas/structures",
        "/atlas/structures/" + body,
        "/atlas/structures/compare?structure=" + body + "&structure=" + other,
        "/atlas/networks",
        "/atlas/networks/" + network,
        "/atlas/protection",
        "/atlas/ladder",
        "/atlas/ladder/" + World.instrument(0),
        "/atlas/states",
        "/atlas/states/NER",
        "/atlas/pairs?a=NER&b=PRT&act=EVIDENCE",
        "/atlas/spread",
        "/atlas/codebook/ASSISTANCE",
        "/atlas/coding",
        "/atlas/coding/disagreements",
        "/atlas/overlaps",
        "/atlas/overlaps/" + body + "/" + other,
        "/atlas/gaps",
        "/atlas/versions",
        "/atlas/records/structures");
  }

  /** {@code AtlasBenchmark ARGUMENT_FILE WORK} */
  public static void main(String... arguments) throws Exception {
    Path work = Path.of(arguments[1]);
    System.out.println(Machine.words());
    Map<String, List<Double>> growth = new LinkedHashMap<>();
    boolean whole = true;
    for (int divisor : new int[] {4, 2, 1}) {
      NodeUnderTest.delete(work);
      Files.createDirectories(work);
      whole &= run(World.WHOLE.part(divisor), Path.of(arguments[0]), work, growth);
    }
    NodeUnderTest.delete(work);
    System.out.println("Growth of p95 (a quarter, a half, the whole):");
    growth.forEach((page, p95) ->
        System.out.printf(
            Locale.ROOT,
            "  %-70s %s%n",
            page,
            String.join("  ", p95.stream().map(Times::words).toList())));
    System.out.printf(
        Locale.ROOT, "Aim: p95 of every page at most %.0f s at the whole.%n", AIM_SECONDS);
    System.exit(whole ? 0 : 1);
  }

  private static boolean run(
      World world, Path arguments, Path work, Map<String, List<Double>> growth) throws Exception {
    Path home = work.resolve("home");
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        NodeUnderTest node = NodeUnderTest.start(arguments, home, client)) {
      long before = System.nanoTime();
      String secret = Files.readString(home.resolve("command-line.secret")).strip();
      new WorldIntake(client, node.url(), secret).take(world.write(work.resolve("sheets"), SEED));
      System.out.printf(
          Locale.ROOT,
          "%n%s; taken in by the node in %s%n",
          world.words(),
          Times.words((System.nanoTime() - before) / 1e9));
      List<HttpRequest> requests = requests(node.url(), home);
      Map<String, Double> first = first(client, requests);
      new Readers(client, READERS)
          .read(requests, Duration.ofSeconds(20), Duration.ofSeconds(REST_SECONDS));
      Readers.Outcome outcome =
          new Readers(client, READERS)
              .read(requests, Duration.ofSeconds(SECONDS), Duration.ofSeconds(REST_SECONDS));
      outcome
          .pages()
          .forEach((page, times) -> {
            System.out.printf(
                Locale.ROOT,
                "  %-70s first %9s, p50 %9s, p95 %9s%s%n",
                page,
                Times.words(first.getOrDefault(page, Double.NaN)),
                Times.words(times.secondsAt(0.5)),
                Times.words(times.secondsAt(0.95)),
                times.secondsAt(0.95) > AIM_SECONDS ? "  over the aim" : "");
            growth.computeIfAbsent(page, key -> new ArrayList<>()).add(times.secondsAt(0.95));
          });
      System.out.println("  errors: " + (outcome.errors().isEmpty() ? "none" : outcome.errors()));
      return outcome.errors().isEmpty();
    }
  }

  private static List<HttpRequest> requests(URI base, Path home)
      throws IOException, InterruptedException {
    String cookies = DemoAccount.signIn(base, home);
    return pages().stream()
        .map(page ->
            HttpRequest.newBuilder(base.resolve(page))
                .header("Cookie", cookies)
                .timeout(Duration.ofSeconds(120))
                .build())
        .toList();
  }

  private static Map<String, Double> first(HttpClient client, List<HttpRequest> requests)
      throws IOException, InterruptedException {
    Map<String, Double> first = new LinkedHashMap<>();
    for (HttpRequest request : requests) {
      long before = System.nanoTime();
      int status = client.send(request, BodyHandlers.discarding()).statusCode();
      first.put(Readers.page(request), (System.nanoTime() - before) / 1e9);
      if (status != 200) {
        System.out.println("  " + Readers.page(request) + " answered " + status);
      }
    }
    return first;
  }
}
