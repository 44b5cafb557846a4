package org.symbolon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.symbolon.cli.running.Address;
import org.symbolon.cli.running.NodeClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks at what a node needs, changes nothing, and says what to do where something is wrong. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description =
        "Checks the JDK, the node's folder and its database, asks a node that runs how it is, and"
            + " says what to do.",
    footer = {
      "",
      "Example: symbolon doctor --home /srv/symbolon",
      "         symbolon doctor --audit --home /srv/symbolon --log-folder /mnt/elsewhere/ledger"
    })
final class DoctorVerb implements Callable<Integer> {

  private static final Runtime.Version FLOOR = Runtime.Version.parse("25.0.3");
  private static final long LITTLE_SPACE_BYTES = 1L << 30;

  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--json", description = "prints one JSON object as the last line")
  private boolean json;

  @Option(
      names = "--audit",
      description = "checks instead whether the log of acts is as it was written")
  private boolean audit;

  @Option(
      names = "--log-folder",
      paramLabel = "DIR",
      description = "with --audit: the folder that symbolon.log.folder names, compared too")
  private @Nullable Path logFolder;

  @Spec private CommandSpec spec = CommandSpec.create();

  /**
   * One thing looked at; {@code remedy} is empty where all is well.
   *
   * @param level OK, WARN where somebody should look at it soon, or WRONG
   * @param well whether it is not WRONG
   */
  record Finding(String what, boolean well, String level, String seen, String remedy) {
    static Finding well(String what, String seen) {
      return new Finding(what, true, "OK", seen, "");
    }

    static Finding ill(String what, String seen, String remedy) {
      return new Finding(what, false, "WRONG", seen, remedy);
    }

    static Finding of(String what, String level, String seen, String remedy) {
      return new Finding(what, !level.equals("WRONG"), level, seen, remedy);
    }
  }

  record Report(boolean well, List<Finding> findings) {}

  @Override
  public Integer call() {
    if (audit) {
      return LogAudit.run(home.path(), logFolder, json, spec.commandLine().getOut());
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(jdk(Runtime.version()));
    findings.add(folder());
    findings.addAll(StoppedNode.look(home.path()));
    findings.add(space());
    findings.add(database());
    findings.addAll(running());
    boolean well = findings.stream().allMatch(Finding::well);
    PrintWriter out = spec.commandLine().getOut();
    for (Finding finding : findings) {
      String level = finding.level().equals("OK") ? "ok" : finding.level();
      out.printf("%-9s %-5s %s%n", finding.what(), level, finding.seen());
      if (!finding.remedy().isEmpty()) {
        out.printf("%-9s       What to do: %s%n", "", finding.remedy());
      }
    }
    if (json) {
      out.println(NodeClient.JSON.writeValueAsString(new Report(well, findings)));
    }
    out.flush();
    return well ? 0 : Failure.Code.INPUT.exit();
  }

  static Finding jdk(Runtime.Version version) {
    boolean well =
        version.feature() == FLOOR.feature() && version.compareToIgnoreOptional(FLOOR) >= 0;
    return well
        ? Finding.well("jdk", version.toString())
        : Finding.ill(
            "jdk",
            version.toString(),
            "use JDK 25.0.3 or newer of release 25; older ones corrupt data under G1"
                + " (JDK-8377811)");
  }

  private Finding folder() {
    Path path = home.path();
    if (Files.notExists(path)) {
      return Finding.well("folder", path + " is not there yet; the first start makes it");
    }
    if (!Files.isDirectory(path)) {
      return Finding.ill("folder", path + " is not a folder", "name another with --home");
    }
    if (!Files.isWritable(path)) {
      return Finding.ill(
          "folder", path + " cannot be written to", "run this as the user who owns it");
    }
    return Finding.well("folder", path.toString());
  }

  private Finding space() {
    try {
      Path there = home.path();
      while (there.getParent() != null && Files.notExists(there)) {
        there = there.getParent();
      }
      long free = Files.getFileStore(there).getUsableSpace();
      String seen = free / (1 << 20) + " MiB free";
      return free < LITTLE_SPACE_BYTES
          ? Finding.ill("space", seen, "free some; a node wants at least 1 GiB")
          : Finding.well("space", seen);
    } catch (IOException e) {
      return Finding.ill("space", "cannot be told: " + e.getMessage(), "look at the disk");
    }
  }

  /** What a node that runs says of itself; the health page shows an administrator the same. */
  private List<Finding> running() {
    var address = Address.find(home.path());
    if (address.isEmpty() || !Files.isReadable(home.path().resolve("command-line.secret"))) {
      return List.of();
    }
    try (var client = NodeClient.of(home.path(), address.get())) {
      return client
          .get("/api/health")
          .path("findings")
          .valueStream()
          .map(one ->
              Finding.of(
                  one.path("code").asString(""),
                  one.path("level").asString("WRONG"),
                  one.path("seen").asString(""),
                  one.path("remedy").asString("")))
          .toList();
    } catch (Failure refused) {
      return List.of(
          Finding.ill(
              "node",
              String.valueOf(refused.getMessage()),
              "look into log/node.log in the folder, and ask again in a minute"));
    }
  }

  private Finding database() {
    var running = Address.find(home.path());
    if (running.isPresent()) {
      return health(running.get());
    }
    Path version = home.path().resolve("postgres/data/PG_VERSION");
    if (Files.notExists(version)) {
      return Finding.well("database", "not there yet, or an external one; no node runs");
    }
    try {
      String release = Files.readString(version).strip();
      boolean held = held(home.path());
      return held
          ? Finding.ill(
              "database",
              "PostgreSQL " + release + "; the folder is held by a node that does not answer",
              "wait until it has started, or end that process")
          : Finding.well("database", "PostgreSQL " + release + "; no node runs");
    } catch (IOException e) {
      return Finding.ill(
          "database", "cannot be read: " + e.getMessage(), "run this as the user who owns it");
    }
  }

  private static boolean held(Path home) {
    Path lock = home.resolve("node.lock");
    if (Files.notExists(lock)) {
      return false;
    }
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        var taken = channel.tryLock()) {
      return taken == null;
    } catch (OverlappingFileLockException _) {
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finding health(Address address) {
    URI health = address.uri().resolve("/actuator/health");
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(10)).build();
      int status = http.send(request, BodyHandlers.ofString()).statusCode();
      return status == 200
          ? Finding.well("database", "answers; the node runs at " + address.uri())
          : Finding.ill(
              "database",
              "the node at " + address.uri() + " says it is not well (" + status + ")",
              "look into the folder log, and start the node again");
    } catch (IOException e) {
      return Finding.ill(
          "database",
          "the node at " + address.uri() + " does not answer",
          "end process " + address.pid() + " and start the node again");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.ours("interrupted");
    }
  }
}
