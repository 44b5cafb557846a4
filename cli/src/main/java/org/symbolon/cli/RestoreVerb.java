package org.symbolon.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.symbolon.cli.running.NodeProcess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a node of a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a node of a backup, in a folder that is empty or not there.",
      "Everything is read back and compared; then the node is started once, so that the first",
      "thing that it writes into its log is that it was restored."
    },
    footer = {"", "Example: symbolon restore FILE --home /srv/new --key /media/stick/backup.key"})
final class RestoreVerb implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "the backup")
  private Path file = Path.of("");

  @Option(names = "--home", paramLabel = "NEW", required = true, description = "the new folder")
  private Path home = Path.of("");

  @Option(names = "--key", paramLabel = "FILE", required = true, description = "the secret half")
  private Path key = Path.of("");

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "symbolon.database.*, for an empty database of a server of your own")
  private Map<String, String> settings = new LinkedHashMap<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Path target = home.toAbsolutePath().normalize();
    SealedBackups.restore(file.toAbsolutePath(), key.toAbsolutePath(), target, settings)
        .forEach(out::println);
    out.flush();
    List<String> arguments =
        settings.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toList();
    try (var node = NodeProcess.start(target, arguments)) {
      out.println("The node started, wrote into its log that it was restored, and was stopped.");
      out.flush();
      node.address();
    }
    // Grows the tree again from the events and compares each head; a server elsewhere is not asked.
    return Files.isDirectory(target.resolve("postgres"))
        ? LogAudit.run(target, null, false, out)
        : 0;
  }
}
