package org.symbolon.cli.atlas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.symbolon.cli.Failure;
import org.symbolon.cli.HomeOption;
import org.symbolon.cli.running.Nodes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives the records of one table out as a file. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Gives the records of one table out; a CSV or XLSX file comes back in unchanged.",
      "As graphml it gives networks or overlaps as a graph."
    },
    footer = {
      "",
      "Example: symbolon atlas export measures --format xlsx --out measures.xlsx",
      "         symbolon atlas export networks --format graphml --out networks.graphml"
    })
final class ExportVerb implements Runnable {

  /** What the file is. */
  enum Format {
    CSV,
    XLSX,
    JSON,
    GRAPHML
  }

  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "WHAT", description = "a table, such as instruments or measures")
  private String table = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "csv|xlsx|json|graphml",
      description = "what the file is to be")
  private Format format = Format.CSV;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "the file to write")
  private Path out = Path.of("");

  @Option(
      names = "--graph",
      paramLabel = "members|overlap",
      description = "which graph of the networks (default: members)")
  private String graph = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Path folder = out.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw Failure.input("the folder of " + out + " does not exist; make it, or name another");
    }
    String path =
        format == Format.GRAPHML
            ? GraphExport.path(table, graph)
            : "/api/atlas/export/"
                + java.net.URLEncoder.encode(table, java.nio.charset.StandardCharsets.UTF_8)
                + "?format="
                + format.name().toLowerCase(Locale.ROOT);
    Nodes.with(
        home.path(),
        client -> {
          client.download(path, out);
          return out;
        });
    spec.commandLine().getOut().println("Written: " + out);
    spec.commandLine().getOut().flush();
  }
}
