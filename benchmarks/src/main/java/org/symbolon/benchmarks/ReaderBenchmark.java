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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

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
 * #SECONDS} seconds and {@value #MOST_REQUESTS} requests each.
 *
 * <p><b>Command.</b> {@code sh benchmarks/run readers}
 */
public final class ReaderBenchmark {

  static final int READERS = 200;
  static final int SESSIONS = 20;
  static final int SECONDS = 20;
  static final int MOST_REQUESTS = 50_000;
  static final double AIM_SECONDS = 0.3;
  private static final long SEED = 7;

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

  private final List<HttpRequest> requests;
  private final HttpClient client;
  private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();

  private ReaderBenchmark(List<HttpRequest> requests, HttpClient client) {
    this.requests = requests;
    this.client = client;
  }

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
      new ReaderBenchmark(requests, client).run(Duration.ofSeconds(15), Duration.ZERO);
      System.out.println(
          READERS
              + " readers at once; as visitors "
              + String.join(" ", VISITED)
              + ", signed in "
              + String.join(" ", SIGNED_IN)
              + ", as a program "
              + String.join(" ", ASKED));
      var resting = new ReaderBenchmark(requests, client);
      whole &= resting.report("rest of 1 s on average", Duration.ofSeconds(1));
      var restless = new ReaderBenchmark(requests, client);
      whole &= restless.report("no rest", Duration.ZERO);
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

  private boolean report(String name, Duration rest) throws Exception {
    long before = System.nanoTime();
    long[] all = run(Duration.ofSeconds(SECONDS), rest);
    double seconds = (System.nanoTime() - before) / 1e9;
    if (all.length == 0) {
      System.out.println("  " + name + ": no page came; " + new TreeMap<>(errors));
      return false;
    }
    Times times = new Times(all);
    System.out.printf(
        Locale.ROOT,
        "  %s: %,d pages, %,.0f a second; p50 %s, p95 %s, p99 %s, longest %s; errors: %s%n",
        name,
        times.count(),
        times.count() / seconds,
        Times.words(times.secondsAt(0.5)),
        Times.words(times.secondsAt(0.95)),
        Times.words(times.secondsAt(0.99)),
        Times.words(times.mostSeconds()),
        errors.isEmpty() ? "none" : new TreeMap<>(errors));
    return errors.isEmpty();
  }

  private long[] run(Duration time, Duration rest) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    List<Callable<long[]>> readers = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      var random = new java.util.SplittableRandom(SEED + reader);
      readers.add(() -> read(end, rest, random));
    }
    List<long[]> all = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<long[]> one : threads.invokeAll(readers)) {
        all.add(one.get());
      }
    }
    return all.stream().flatMapToLong(Arrays::stream).toArray();
  }

  private long[] read(long end, Duration rest, java.util.SplittableRandom random)
      throws InterruptedException {
    long[] times = new long[MOST_REQUESTS / READERS];
    int count = 0;
    while (count < times.length && System.nanoTime() < end) {
      if (!rest.isZero()) {
        Thread.sleep(random.nextLong(2 * rest.toMillis()));
      }
      HttpRequest request = requests.get(random.nextInt(requests.size()));
      long before = System.nanoTime();
      if (ask(request)) {
        times[count++] = System.nanoTime() - before;
      }
    }
    return Arrays.copyOf(times, count);
  }

  private boolean ask(HttpRequest request) throws InterruptedException {
    String failure;
    try {
      int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
      if (status == 200) {
        return true;
      }
      failure = request.uri().getPath() + " answered " + status;
    } catch (IOException e) {
      failure = request.uri().getPath() + " failed: " + e.getClass().getSimpleName();
    }
    errors.computeIfAbsent(failure, key -> new LongAdder()).increment();
    return false;
  }
}
