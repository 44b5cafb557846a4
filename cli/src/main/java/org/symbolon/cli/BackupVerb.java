package org.symbolon.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.cli.running.Nodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Makes a sealed backup of a node, while it runs. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a sealed backup of a node into a folder, while the node runs.",
      "Only who has the secret half of its key can open it; see docs/backup.md."
    },
    subcommands = {
      BackupVerb.Keys.class,
      BackupVerb.Trust.class,
      BackupVerb.Check.class,
      BackupVerb.Drill.class
    },
    footer = {"", "Example: symbolon backup /mnt/backups --home /srv/symbolon"})
final class BackupVerb implements Callable<Integer> {

  private static final long STEP_MILLIS = 200;

  @Mixin private HomeOption home = new HomeOption();

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "folder that gets the backup")
  private @Nullable Path folder;

  @Option(names = "--json", description = "prints one JSON object as the last line")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (folder == null) {
      throw new ParameterException(spec.commandLine(), "Into which folder?");
    }
    Path whole = folder.toAbsolutePath().normalize();
    PrintWriter out = spec.commandLine().getOut();
    JsonNode run = ended(home.path(), "/api/backups", Map.of("folder", whole.toString()));
    return said(
        out,
        run,
        json,
        "%s: %d tables, %d rows, %d files, %d bytes, SHA-256 %s"
            .formatted(
                whole.resolve(run.path("file").asString("")),
                run.path("tables").asInt(),
                run.path("rows").asLong(),
                run.path("files").asLong(),
                run.path("bytes").asLong(),
                run.path("digest").asString("")));
  }

  /** Asks for a run and waits until it has ended. */
  private static JsonNode ended(Path home, String path, Map<String, String> body) {
    return Nodes.with(
        home,
        node -> {
          JsonNode run = node.post(path, body);
          String address = "/api/backups/" + run.path("id").asString("");
          while (run.path("state").asString("").equals("RUNNING")) {
            pause();
            run = node.get(address);
          }
          return run;
        });
  }

  private static void pause() {
    try {
      Thread.sleep(STEP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.ours("interrupted");
    }
  }

  private static int said(PrintWriter out, JsonNode run, boolean json, String done) {
    boolean well = run.path("state").asString("").equals("DONE");
    out.println(well ? done : "It failed.");
    for (JsonNode fault : run.path("faults")) {
      out.println("  " + fault.asString(""));
    }
    if (json) {
      out.println(NodeClient.JSON.writeValueAsString(run));
    }
    out.flush();
    return well && run.path("faults").isEmpty() ? 0 : Failure.Code.INPUT.exit();
  }

  /** Makes the key that opens backups. */
  @Command(
      name = "keys",
      mixinStandardHelpOptions = true,
      description = {
        "Makes a key pair. The secret half goes into FILE: keep it apart from the node.",
        "With --home the node seals its backups to the public half from now on."
      },
      footer = {"", "Example: symbolon backup keys /media/stick/backup.key --home /srv/symbolon"})
  static final class Keys implements Runnable {

    @Parameters(paramLabel = "FILE", description = "new file for the secret half")
    private Path file = Path.of("backup.key");

    @Option(names = "--home", paramLabel = "DIR", description = "the node's folder")
    private @Nullable Path home;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      Path trusting = home;
      String open = SealedBackups.makeKey(file.toAbsolutePath());
      if (trusting != null) {
        SealedBackups.trust(trusting.toAbsolutePath().normalize(), open);
      }
      PrintWriter out = spec.commandLine().getOut();
      out.println(open);
      out.println("The secret half is in " + file + ". Without it no backup can be opened.");
      out.flush();
    }
  }

  /** Lets a key that was made elsewhere open the backups of a node. */
  @Command(
      name = "trust",
      mixinStandardHelpOptions = true,
      description = "Seals the backups of a node to this public key too.",
      footer = {
        "",
        "Example: symbolon backup trust symbolon-backup-public:... --home /srv/symbolon"
      })
  static final class Trust implements Runnable {

    @Mixin private HomeOption home = new HomeOption();

    @Parameters(paramLabel = "KEY", description = "the public half, as backup keys prints it")
    private String key = "";

    @Override
    public void run() {
      SealedBackups.trust(home.path(), key);
    }
  }

  /** Reads a backup to its end. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Opens a backup, reads it to its end, and says what it holds.",
      footer = {"", "Example: symbolon backup check FILE --key /media/stick/backup.key"})
  static final class Check implements Runnable {

    @Parameters(paramLabel = "FILE", description = "the backup")
    private Path file = Path.of("");

    @Option(names = "--key", paramLabel = "FILE", required = true, description = "the secret half")
    private Path key = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      PrintWriter out = spec.commandLine().getOut();
      SealedBackups.check(file, key).forEach(out::println);
      out.flush();
    }
  }

  /** Tries the newest backup out. */
  @Command(
      name = "drill",
      mixinStandardHelpOptions = true,
      description = "The node restores its newest backup apart, compares it, and throws it away.",
      footer = {"", "Example: symbolon backup drill --home /srv/symbolon"})
  static final class Drill implements Callable<Integer> {

    @Mixin private HomeOption home = new HomeOption();

    @Option(names = "--json", description = "prints one JSON object as the last line")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      JsonNode run = ended(home.path(), "/api/backups/drill", Map.of());
      return said(
          spec.commandLine().getOut(),
          run,
          json,
          "%s was restored and is the same: %d tables, %d rows, %d files"
              .formatted(
                  run.path("file").asString(""),
                  run.path("tables").asInt(),
                  run.path("rows").asLong(),
                  run.path("files").asLong()));
    }
  }
}
