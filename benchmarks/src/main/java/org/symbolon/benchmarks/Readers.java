package org.symbolon.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/**
 * Many readers at once. Each, a virtual thread with a seeded turn of its own, asks for one of the
 * requests after the other, reads the answer whole, and rests. Every answer but 200 is an error.
 */
final class Readers {

  private static final long SEED = 7;
  private static final int MOST_REQUESTS = 250;

  private final HttpClient client;
  private final int count;
  private final Map<String, LongAdder> errors = new ConcurrentHashMap<>();

  Readers(HttpClient client, int count) {
    this.client = client;
    this.count = count;
  }

  /** One answer: which page, and how long it took. */
  private record Visit(String page, long nanoseconds) {}

  /** What came of a run. */
  record Outcome(Map<String, Times> pages, Map<String, LongAdder> errors, double seconds) {

    /** All pages together; nothing where no page came. */
    List<Times> all() {
      if (pages.isEmpty()) {
        return List.of();
      }
      return List.of(
          new Times(
              pages.values().stream()
                  .flatMapToLong(times -> java.util.Arrays.stream(times.nanoseconds()))
                  .toArray()));
    }
  }

  /** At most that long, and at most {@value #MOST_REQUESTS} requests of each reader. */
  Outcome read(List<HttpRequest> requests, Duration time, Duration rest) throws Exception {
    long start = System.nanoTime();
    long end = start + time.toNanos();
    List<Callable<List<Visit>>> turns = new ArrayList<>();
    for (int reader = 0; reader < count; reader++) {
      var random = new SplittableRandom(SEED + reader);
      turns.add(() -> turn(requests, end, rest, random));
    }
    Map<String, List<Long>> pages = new TreeMap<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<Visit>> turn : threads.invokeAll(turns)) {
        for (Visit visit : turn.get()) {
          pages.computeIfAbsent(visit.page(), page -> new ArrayList<>()).add(visit.nanoseconds());
        }
      }
    }
    Map<String, Times> times = new TreeMap<>();
    pages.forEach((page, all) ->
        times.put(page, new Times(all.stream().mapToLong(Long::longValue).toArray())));
    return new Outcome(times, new TreeMap<>(errors), (System.nanoTime() - start) / 1e9);
  }

  private List<Visit> turn(
      List<HttpRequest> requests, long end, Duration rest, SplittableRandom random)
      throws InterruptedException {
    List<Visit> visits = new ArrayList<>();
    while (visits.size() < MOST_REQUESTS && System.nanoTime() < end) {
      if (!rest.isZero()) {
        Thread.sleep(random.nextLong(2 * rest.toMillis()));
      }
      HttpRequest request = requests.get(random.nextInt(requests.size()));
      long before = System.nanoTime();
      if (ask(request)) {
        visits.add(new Visit(page(request), System.nanoTime() - before));
      }
    }
    return visits;
  }

  private boolean ask(HttpRequest request) throws InterruptedException {
    String failure;
    try {
      int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
      if (status == 200) {
        return true;
      }
      failure = page(request) + " answered " + status;
    } catch (IOException e) {
      failure = page(request) + " failed: " + e.getClass().getSimpleName();
    }
    errors.computeIfAbsent(failure, key -> new LongAdder()).increment();
    return false;
  }

  static String page(HttpRequest request) {
    String query = request.uri().getQuery();
    return request.uri().getPath() + (query == null ? "" : "?" + query);
  }
}
