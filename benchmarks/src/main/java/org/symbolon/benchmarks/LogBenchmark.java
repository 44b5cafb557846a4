package org.symbolon.benchmarks;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the log of acts costs.
 *
 * <p><b>Workload.</b> A demo node takes new records by its JSON interface, one after the other. In
 * blocks that take turns its events are written, or a rule of the database turns the same
 * statements into nothing. Then connections of the pool's role commit events as the node does, each
 * transaction in one round trip, while the node makes them leaves. Then a tree in memory grows.
 * Client, node and database share the machine.
 *
 * <p><b>Command.</b> {@code sh benchmarks/run log}
 */
public final class LogBenchmark {

  static final int BLOCKS = 12;
  static final int ACTS = 100;
  static final int WARM = 15;
  static final int CONNECTIONS = 16;
  static final int SECONDS = 8;
  static final int LEAVES = 10_000_000;
  static final double AIM_RATIO = 1.15;
  static final double AIM_EVENTS = 5_000;

  private static final String ROW =
      """
      {"cells": {"network_id": "LOG%d", "name": "Measured", "acronym": "LOG%d",
        "type": "PROJECT", "formalisation": "1", "legal_basis": "none", "crime": "THB",
        "region": "GLOBAL", "cimcett_eligible": "N", "summary": "Made up.", "confidence": "L",
        "source": "test"}, "reason": "benchmark"}
      """;

  private LogBenchmark() {}

  /** {@code LogBenchmark ARGUMENT_FILE WORK} */
  public static void main(String... arguments) throws Exception {
    Path work = Path.of(arguments[1]);
    NodeUnderTest.delete(work);
    Files.createDirectories(work);
    System.out.println(Machine.words());
    Path home = work.resolve("home");
    boolean done;
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        NodeUnderTest node = NodeUnderTest.start(Path.of(arguments[0]), home, client)) {
      var database = new LogDatabase(home);
      done = acts(client, node, home, database);
      for (int events : new int[] {1, 10}) {
        commits(database, events);
      }
    }
    System.out.println("Proofs as the tree grows:");
    LogGrowth.print(LEAVES);
    NodeUnderTest.delete(work);
    System.exit(done ? 0 : 1);
  }

  private static boolean acts(
      HttpClient client, NodeUnderTest node, Path home, LogDatabase database)
      throws IOException, InterruptedException, SQLException {
    String secret = Files.readString(home.resolve("command-line.secret")).strip();
    List<Long> with = new ArrayList<>();
    List<Long> without = new ArrayList<>();
    int number = 0;
    boolean done = true;
    // The first two blocks warm both ways up and do not count.
    for (int block = -2; block < BLOCKS; block++) {
      boolean written = block % 2 == 0;
      database.writesEvents(written);
      for (int act = -WARM; act < ACTS; act++) {
        String row = String.format(Locale.ROOT, ROW, number, number);
        number++;
        var request =
            HttpRequest.newBuilder(node.url().resolve("/api/atlas/records/networks"))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(BodyPublishers.ofString(row))
                .build();
        long before = System.nanoTime();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        long took = System.nanoTime() - before;
        if (status != 201) {
          System.out.println("  an act answered " + status);
          done = false;
        }
        if (block >= 0 && act >= 0) {
          (written ? with : without).add(took);
        }
      }
    }
    database.writesEvents(true);
    Times log = times(with);
    Times none = times(without);
    System.out.printf(
        Locale.ROOT,
        "A new record by the JSON interface, %d times each in turns:%n"
            + "  with its event      p50 %s, p95 %s%n"
            + "  without (rule)      p50 %s, p95 %s%n"
            + "  ratio               p50 %.2f, p95 %.2f (aim at most %.2f)%n",
        log.count(),
        Times.words(log.secondsAt(0.5)),
        Times.words(log.secondsAt(0.95)),
        Times.words(none.secondsAt(0.5)),
        Times.words(none.secondsAt(0.95)),
        log.secondsAt(0.5) / none.secondsAt(0.5),
        log.secondsAt(0.95) / none.secondsAt(0.95),
        AIM_RATIO);
    return done;
  }

  private static Times times(List<Long> nanoseconds) {
    return new Times(nanoseconds.stream().mapToLong(Long::longValue).toArray());
  }

  private static void commits(LogDatabase database, int events) throws Exception {
    var committed = new AtomicLong();
    long began = System.nanoTime();
    long until = began + Duration.ofSeconds(SECONDS).toNanos();
    try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      List<Callable<Boolean>> writers = new ArrayList<>();
      for (int n = 0; n < CONNECTIONS; n++) {
        long base = n * 1_000_000_000L;
        writers.add(() -> {
          try (var pool = database.connect("pool")) {
            pool.setAutoCommit(false);
            for (long number = base; System.nanoTime() < until; number++) {
              LogDatabase.commit(pool, events, number);
              committed.addAndGet(events);
            }
          }
          return true;
        });
      }
      for (var writer : threads.invokeAll(writers)) {
        writer.get();
      }
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    long behind = database.waiting();
    long before = System.nanoTime();
    while (database.waiting() > 0) {
      Thread.sleep(20);
    }
    System.out.printf(
        Locale.ROOT,
        "%d connections, %d event(s) a transaction: %,.0f events/s committed (aim %,.0f), while the"
            + " node made %,.0f leaves/s; the rest of %,d became leaves in %s%n",
        CONNECTIONS,
        events,
        committed.get() / seconds,
        AIM_EVENTS,
        (committed.get() - behind) / seconds,
        behind,
        Times.words((System.nanoTime() - before) / 1e9));
  }
}
