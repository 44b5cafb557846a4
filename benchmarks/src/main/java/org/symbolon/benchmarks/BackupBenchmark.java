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
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * What a backup costs those who read meanwhile.
 *
 * <p><b>Workload.</b> A demo node with the reference data. {@value #READERS} readers ask for {@link
 * #VISITED} as visitors and {@link #ASKED} with the bearer secret of the command line, at random
 * with a seed, with rests of {@value #REST_MILLIS} ms on average. After a warm-up, of readers and
 * of backups, {@value #TURNS} times in turn: {@value #SECONDS} seconds without a backup, and as
 * long with one backup after the other, each asked for as the command line does. Turns alternate
 * which comes first, so that what else the machine does falls on both. Client and node share the
 * machine.
 *
 * <p><b>Aim.</b> p95 with backups less than a fifth above p95 without. The setting {@code
 * symbolon.backup.share} bounds how much of the time a backup works.
 *
 * <p><b>Command.</b> {@code sh benchmarks/run backup}
 */
public final class BackupBenchmark {

  static final int READERS = 8;
  static final int REST_MILLIS = 200;
  static final int TURNS = 4;
  static final int SECONDS = 10;
  static final double AIM = 1.2;

  private static final Duration POLL = Duration.ofMillis(100);
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"");
  private static final Pattern STATE = Pattern.compile("\"state\"\\s*:\\s*\"([A-Z]+)\"");
  private static final Pattern BYTES = Pattern.compile("\"bytes\"\\s*:\\s*(\\d+)");
  private static final Pattern ROWS = Pattern.compile("\"rows\"\\s*:\\s*(\\d+)");

  private static final List<String> VISITED =
      List.of("/", "/atlas/measures", "/atlas/records/instruments", "/atlas/structures");
  private static final List<String> ASKED = List.of("/api/atlas/overlaps", "/api/atlas/gaps");

  private BackupBenchmark() {}

  /** {@code BackupBenchmark ARGUMENT_FILE WORK} */
  public static void main(String... arguments) throws Exception {
    Path work = Path.of(arguments[1]);
    NodeUnderTest.delete(work);
    Path home = work.resolve("home");
    Path folder = Files.createDirectories(work.resolve("backups"));
    System.out.println(Machine.words());
    makeKey(home);
    boolean whole;
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        NodeUnderTest node = NodeUnderTest.start(Path.of(arguments[0]), home, client)) {
      String secret = Files.readString(home.resolve("command-line.secret")).strip();
      var backups = new Backups(client, node.url(), secret, folder);
      whole = compare(client, requests(node.url(), secret), backups);
    }
    NodeUnderTest.delete(work);
    System.exit(whole ? 0 : 1);
  }

  /** A key that nobody keeps: what is sealed here is never opened. */
  private static void makeKey(Path home) throws IOException, GeneralSecurityException {
    byte[] encoded =
        KeyPairGenerator.getInstance("X25519").generateKeyPair().getPublic().getEncoded();
    byte[] key = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    Path recipients = home.resolve("backup/recipients");
    Files.createDirectories(recipients.getParent());
    Files.writeString(
        recipients,
        "symbolon-backup-public:"
            + Base64.getUrlEncoder().withoutPadding().encodeToString(key)
            + "\n");
  }

  private static List<HttpRequest> requests(URI base, String secret) {
    List<HttpRequest> requests = new ArrayList<>();
    for (String page : VISITED) {
      requests.add(asking(base, page).build());
    }
    for (String page : ASKED) {
      requests.add(asking(base, page).header("Authorization", "Bearer " + secret).build());
    }
    return requests;
  }

  private static HttpRequest.Builder asking(URI base, String page) {
    return HttpRequest.newBuilder(base.resolve(page)).timeout(Duration.ofSeconds(30));
  }

  private static boolean compare(HttpClient client, List<HttpRequest> requests, Backups backups)
      throws Exception {
    System.out.printf(
        Locale.ROOT,
        "%d readers, rests of %d ms on average, of %s; %d x %d s without and with backups%n",
        READERS,
        REST_MILLIS,
        String.join(" ", requests.stream().map(Readers::page).toList()),
        TURNS,
        SECONDS);
    read(client, requests);
    readDuringBackups(client, requests, backups);
    List<Readers.Outcome> without = new ArrayList<>();
    List<Readers.Outcome> with = new ArrayList<>();
    List<Backups.Made> made = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      if (turn % 2 == 0) {
        without.add(read(client, requests));
      }
      During during = readDuringBackups(client, requests, backups);
      with.add(during.outcome());
      made.addAll(during.made());
      if (turn % 2 == 1) {
        without.add(read(client, requests));
      }
    }
    if (made.isEmpty()) {
      System.out.println("  no backup was made");
      return false;
    }
    System.out.printf(
        Locale.ROOT,
        "  backups: %d, one of %,d rows and %,d bytes; each took %s (median)%n",
        made.size(),
        made.getLast().rows(),
        made.getLast().bytes(),
        Times.words(
            new Times(made.stream().mapToLong(Backups.Made::nanoseconds).toArray())
                .medianSeconds()));
    Times quiet = report("without a backup", without);
    Times busy = report("with backups all the time", with);
    System.out.printf(
        Locale.ROOT,
        "  ratio of p95: %.2f (aim: below %.2f); of p50: %.2f%n",
        busy.secondsAt(0.95) / quiet.secondsAt(0.95),
        AIM,
        busy.secondsAt(0.5) / quiet.secondsAt(0.5));
    return failures(without) + failures(with) == 0
        && made.stream().allMatch(one -> one.state().equals("DONE"));
  }

  private static Readers.Outcome read(HttpClient client, List<HttpRequest> requests)
      throws Exception {
    return new Readers(client, READERS)
        .read(requests, Duration.ofSeconds(SECONDS), Duration.ofMillis(REST_MILLIS));
  }

  /** What readers saw, and the backups that were made meanwhile. */
  private record During(Readers.Outcome outcome, List<Backups.Made> made) {}

  private static During readDuringBackups(
      HttpClient client, List<HttpRequest> requests, Backups backups) throws Exception {
    var going = new AtomicBoolean(true);
    try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<List<Backups.Made>> made =
          thread.submit(() -> {
            List<Backups.Made> all = new ArrayList<>();
            do {
              all.add(backups.make());
            } while (going.get());
            return all;
          });
      try {
        Readers.Outcome outcome = read(client, requests);
        going.set(false);
        return new During(outcome, made.get());
      } finally {
        going.set(false);
      }
    }
  }

  private static Times report(String name, Collection<Readers.Outcome> turns) {
    var times =
        new Times(
            turns.stream()
                .flatMap(turn -> turn.all().stream())
                .flatMapToLong(all -> LongStream.of(all.nanoseconds()))
                .toArray());
    System.out.printf(
        Locale.ROOT,
        "  %s: %,d pages; p50 %s, p95 %s, p99 %s; p95 of each turn %s; errors: %d%n",
        name,
        times.count(),
        Times.words(times.secondsAt(0.5)),
        Times.words(times.secondsAt(0.95)),
        Times.words(times.secondsAt(0.99)),
        String.join(
            ", ",
            turns.stream()
                .flatMap(turn -> turn.all().stream())
                .map(all -> Times.words(all.secondsAt(0.95)))
                .toList()),
        failures(turns));
    return times;
  }

  private static long failures(Collection<Readers.Outcome> turns) {
    return turns.stream()
        .flatMap(turn -> turn.errors().values().stream())
        .mapToLong(java.util.concurrent.atomic.LongAdder::sum)
        .sum();
  }

  /** Backups as the command line asks for them. */
  private record Backups(HttpClient client, URI base, String secret, Path folder) {

    /** One that ended. */
    record Made(String state, long rows, long bytes, long nanoseconds) {}

    Made make() throws IOException, InterruptedException {
      long before = System.nanoTime();
      String body = "{\"folder\":\"" + folder.toAbsolutePath() + "\"}";
      String begun = send(request("/api/backups").POST(BodyPublishers.ofString(body)), 202);
      String id = found(ID, begun);
      String state;
      String last;
      do {
        Thread.sleep(POLL);
        last = send(request("/api/backups/" + id), 200);
        state = found(STATE, last);
      } while (state.equals("RUNNING"));
      long took = System.nanoTime() - before;
      try (var files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
      return new Made(
          state, Long.parseLong(found(ROWS, last)), Long.parseLong(found(BYTES, last)), took);
    }

    private HttpRequest.Builder request(String path) {
      return HttpRequest.newBuilder(base.resolve(path))
          .header("Authorization", "Bearer " + secret)
          .header("Content-Type", "application/json");
    }

    private String send(HttpRequest.Builder request, int expected)
        throws IOException, InterruptedException {
      // The next may come before the last has told that it is no longer busy.
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      for (int again = 0; again < 50 && answer.statusCode() == 409; again++) {
        Thread.sleep(POLL);
        answer = client.send(request.build(), BodyHandlers.ofString());
      }
      if (answer.statusCode() != expected) {
        throw new IOException("asking for a backup answered " + answer.statusCode());
      }
      return answer.body();
    }

    private static String found(Pattern pattern, String text) throws IOException {
      Matcher matcher = pattern.matcher(text);
      if (!matcher.find()) {
        throw new IOException("the answer lacks " + pattern.pattern());
      }
      return matcher.group(1);
    }
  }
}
