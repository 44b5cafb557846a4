package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import org.symbolon.cli.HomeOption;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.cli.running.Nodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Lists the versions of charts, the newest first. */
@Command(
    name = "versions",
    mixinStandardHelpOptions = true,
    description = "Lists the frozen versions of charts, the newest first.",
    footer = {"", "Example: symbolon atlas versions --json"})
final class VersionsVerb implements Runnable {

  @Mixin private HomeOption home = new HomeOption();

  @Option(names = "--json", description = "prints one JSON object as the last line")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    JsonNode versions = Nodes.with(home.path(), client -> client.get("/api/atlas/versions"));
    PrintWriter out = spec.commandLine().getOut();
    if (versions.isEmpty()) {
      out.println("No chart is frozen yet.");
    }
    for (JsonNode version : versions) {
      out.printf(
          "%s  %s  %s (%s)%n",
          version.path("id").asString(""),
          version.path("frozenAt").asString(""),
          version.path("title").asString(""),
          version.path("n").asString(""));
    }
    if (json) {
      out.println(NodeClient.JSON.writeValueAsString(java.util.Map.of("versions", versions)));
    }
    out.flush();
  }
}
