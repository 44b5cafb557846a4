package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** Takes a sheet of records, or a file about a treaty, in, all or nothing. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Takes a sheet of records in (CSV, XLSX, either gzipped), all or nothing.",
      "A list of a treaty's status (kind treaty_status, recognised by its head \"Participant\") and a"
          + " text of declarations (kind declarations, sections \"#State\") say neither their treaty"
          + " nor their day: --instrument and --as-of do. The chapter number at the beginning of the"
          + " file's name tells the treaty too, where it is recorded."
    },
    footer = {
      "",
      "Example: symbolon atlas import measures.xlsx --kind measures --home DIR",
      "Example: symbolon atlas import untc_18-12-a.csv --as-of 2014-01-27"
    })
final class ImportVerb implements Runnable {

  @Mixin private HomeOption home = new HomeOption();

  @Parameters(paramLabel = "FILE", description = "the sheet")
  private Path file = Path.of("");

  @Option(
      names = "--kind",
      paramLabel = "TABLE",
      description = "what its rows are, such as measures (default: told by its columns)")
  private @Nullable String kind;

  @Option(
      names = "--instrument",
      paramLabel = "ID",
      description = "the treaty that a list of status or a text of declarations is of")
  private @Nullable String instrument;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day on which the depositary's list was taken, YYYY-MM-DD")
  private @Nullable String asOf;

  @Option(
      names = "--source",
      paramLabel = "TEXT",
      description = "who says so (default: the name of the file)")
  private @Nullable String source;

  @Option(
      names = "--complete",
      paramLabel = "Y|N",
      description =
          "whether who is not in the list neither signed nor joined (default: Y for a file named"
              + " untc_CHAPTER-NUMBER, else N)")
  private @Nullable String complete;

  @Option(
      names = "--name",
      paramLabel = "NAME=CODE",
      description =
          "who a name is that is not known: a code such as NER, or ORGANISATION, TERRITORY,"
              + " FORMER_STATE, UNKNOWN; may be given several times")
  private List<String> participants = new ArrayList<>();

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
            + parameter("target", kind)
            + parameter("instrument", instrument)
            + parameter("asOf", asOf)
            + parameter("source", source)
            + parameter("complete", complete)
            + parameter("names", participants.isEmpty() ? null : String.join("\n", participants));
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
    for (JsonNode note : answer.path("understood").path("notes")) {
      out.println("  " + note.asString(""));
    }
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
      said.append("\n  ")
          .append(problem.path("row").asLong() == 0 ? "file" : "row " + problem.path("row"));
      if (!problem.path("column").asString("").isEmpty()) {
        said.append(", column ").append(problem.path("column").asString(""));
      }
      said.append(": ").append(problem.path("message").asString(""));
      if (!problem.path("remedy").asString("").isEmpty()) {
        said.append(" What would be right: ").append(problem.path("remedy").asString(""));
      }
      said.append(option(problem.path("code").asString("")));
    }
    return said.toString();
  }

  /** The option that answers what a file does not say. */
  private static String option(String code) {
    return switch (code) {
      case "TREATY_ASKED", "TREATY_UNKNOWN" ->
          " Say it with --instrument ID; a treaty that is not there yet: symbolon atlas import"
              + " instruments.csv --kind instruments, or the page /atlas/records/new/instruments"
              + " of the node.";
      case "TREATY_AMBIGUOUS", "TREATY_DIFFERS", "TREATY_WITHOUT_RATIFICATION" ->
          " Say it with --instrument ID.";
      case "AS_OF_ASKED", "AS_OF_FORM", "AS_OF_FUTURE", "AS_OF_BEFORE_ADOPTION" ->
          " Say it with --as-of DATE.";
      case "PARTICIPANT_UNKNOWN", "NAME_FORM", "NAME_UNUSED" -> " Say it with --name NAME=CODE.";
      case "COMPLETE_FORM" -> " Say it with --complete Y or N.";
      default -> "";
    };
  }

  private static String parameter(String name, @Nullable String value) {
    return value == null ? "" : "&" + name + "=" + encoded(value);
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
