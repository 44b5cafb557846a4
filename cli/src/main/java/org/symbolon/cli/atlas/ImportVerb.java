package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.symbolon.cli.Failure;
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

/** Takes a sheet of records in, all or nothing. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Takes a sheet of records in (CSV, XLSX, either gzipped), all or nothing.",
    footer = {"", "Example: symbolon atlas import measures.xlsx --kind measures --home DIR"})
final class ImportVerb implements Runnable {

  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "FILE", description = "the sheet")
  private Path file = Path.of("");

  @Option(
      names = "--kind",
      paramLabel = "TABLE",
      description = "what its rows are, such as measures (default: told by its columns)")
  private @Nullable String kind;

  @Option(names = "--dry-run", description = "checks and previews only")
  private boolean dryRun;

  @Option(names = "--json", description = "prints one JSON object as the last line")
  private boolean json;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw Failure.input(file + " is not a file that can be read");
    }
    Nodes.with(home.path(), this::take);
  }

  private @Nullable Void take(NodeClient client) {
    String query =
        "/api/imports?dryRun="
            + dryRun
            + "&fileName="
            + encoded(String.valueOf(file.getFileName()))
            + (kind == null ? "" : "&target=" + encoded(kind));
    JsonNode answer = client.upload(query, file);
    String id = answer.path("id").asString("");
    while (answer.path("state").asString("").equals("READING")) {
      progress(answer);
      pause();
      answer = client.get("/api/imports/" + id);
    }
    if (!dryRun && answer.path("state").asString("").equals("PREVIEWED")) {
      answer = client.post("/api/imports/" + id + "/apply", Map.of());
    }
    PrintWriter out = spec.commandLine().getOut();
    String state = answer.path("state").asString("");
    if (!answer.path("problems").isEmpty() || state.equals("REFUSED")) {
      throw Failure.input(refused(answer));
    }
    JsonNode counts = answer.path("counts");
    out.printf(
        "%s: %d rows of %s read; %d new, %d changed, %d unchanged.%n",
        answer.path("same").asBoolean()
            ? "The same file was handed in before, and is " + state.toLowerCase(Locale.ROOT)
            : dryRun ? "Nothing was changed (dry run)" : "Done",
        answer.path("rows").asLong(),
        answer.path("target").asString(""),
        counts.path("added").asInt(),
        counts.path("changed").asInt(),
        counts.path("unchanged").asInt());
    out.println(
        "To take it back: the page " + answer.path("address").asString("") + " of the node");
    if (json) {
      out.println(NodeClient.JSON.writeValueAsString(answer));
    }
    out.flush();
    return null;
  }

  private String refused(JsonNode answer) {
    var said = new StringBuilder(file + " was refused, and nothing was changed:");
    for (JsonNode problem : answer.path("problems")) {
      said.append("\n  row ").append(problem.path("row").asLong());
      if (!problem.path("column").asString("").isEmpty()) {
        said.append(", column ").append(problem.path("column").asString(""));
      }
      said.append(": ").append(problem.path("message").asString(""));
      if (!problem.path("remedy").asString("").isEmpty()) {
        said.append(" What would be right: ").append(problem.path("remedy").asString(""));
      }
    }
    return said.toString();
  }

  private static void progress(JsonNode answer) {
    if (System.console() != null && System.console().isTerminal()) {
      System.err.print("\r" + answer.path("rows").asLong() + " rows read ");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.ours("interrupted");
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
