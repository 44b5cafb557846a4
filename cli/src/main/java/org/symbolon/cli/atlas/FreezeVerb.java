package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.util.Map;
import org.symbolon.cli.HomeOption;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.cli.running.Nodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Freezes a chart as a version that can be cited. */
@Command(
    name = "freeze",
    mixinStandardHelpOptions = true,
    description = "Freezes a chart as a version that stays as it is and can be cited.",
    footer = {"", "Example: symbolon atlas freeze measures --question crime=THB --json"})
final class FreezeVerb implements Runnable {

  @Mixin private HomeOption home = new HomeOption();
  @Mixin private ChartQuestion question = new ChartQuestion();

  @Parameters(paramLabel = "CHART", description = "a chart, such as measures, overlaps or gaps")
  private String chart = "";

  @Option(names = "--json", description = "prints one JSON object as the last line")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Map<String, Object> wanted = Map.of("chart", chart, "question", question.parameters());
    JsonNode version =
        Nodes.with(
            home.path(),
            client -> {
              ChartQuestion.chart(client, chart);
              return client.post("/api/atlas/versions", wanted);
            });
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%s%n  version  %s%n  SHA-256  %s%n  address  %s%n%s%n",
        version.path("made").asBoolean()
            ? "Frozen."
            : "The same data were frozen before, on " + version.path("frozenAt").asString("") + ".",
        version.path("id").asString(""),
        version.path("digest").asString(""),
        version.path("address").asString(""),
        version.path("citation").path("text").asString(""));
    if (json) {
      out.println(NodeClient.JSON.writeValueAsString(version));
    }
    out.flush();
  }
}
