package org.symbolon.cli.atlas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.symbolon.cli.Failure;
import org.symbolon.cli.HomeOption;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.cli.running.Nodes;
import org.symbolon.reference.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Gives the records of one table, or a chart and its picture, out as a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Gives the records of one table out; a CSV or XLSX file comes back in unchanged.",
      "As svg or png it draws a chart; as json a chart that is no table, or one with a --question.",
      "As graphml networks and overlaps are a graph; --question graph=overlap gives the networks by"
          + " members in common."
    },
    footer = {
      "",
      "Example: symbolon atlas export measures --format xlsx --out measures.xlsx",
      "         symbolon atlas export measures --question crime=THB --format svg --out chart.svg",
      "         symbolon atlas export networks --format graphml --out networks.graphml"
    })
final class ExportVerb implements Runnable {

  /** What the file is. */
  enum Format {
    CSV,
    XLSX,
    JSON,
    SVG,
    PNG,
    GRAPHML
  }

  @Mixin private HomeOption home = new HomeOption();
  @Mixin private ChartQuestion question = new ChartQuestion();

  @Parameters(
      paramLabel = "WHAT",
      description = "a table or a chart, such as instruments or measures")
  private String what = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "csv|xlsx|json|svg|png|graphml",
      description = "what the file is to be")
  private Format format = Format.CSV;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to write")
  private Path out = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Failure.input("the folder of " + out + " does not exist; make it, or name another");
    }
    Nodes.with(
        home.path(),
        client -> {
          client.download(path(client), out);
          return out;
        });
    spec.commandLine().getOut().println("Written: " + out);
    spec.commandLine().getOut().flush();
  }

  private String path(NodeClient client) {
    if (format == Format.GRAPHML) {
      return GraphExport.path(what, question.encoded());
    }
    String ending = format.name().toLowerCase(Locale.ROOT);
    boolean table = Schemas.shipped().find(what).isPresent();
    boolean drawn =
        switch (format) {
          case CSV, XLSX, JSON -> false;
          case SVG, PNG, GRAPHML -> true;
        };
    if (!drawn && table && question.isEmpty()) {
      return "/api/atlas/export/" + ChartQuestion.encoded(what) + "?format=" + ending;
    }
    if (!drawn && format != Format.JSON) {
      throw Failure.use(
          table
              ? "a table leaves as a whole: leave --question out"
              : "\"" + what + "\" is no table; a chart leaves as json, svg or png");
    }
    JsonNode chart = ChartQuestion.chart(client, what);
    String api = drawn ? "/api/atlas/drawings/" + what : chart.path("api").asString("");
    return api + "?" + (drawn ? "format=" + ending + "&" : "") + question.encoded();
  }
}
