package org.symbolon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.cli.running.NodeProcess;
import tools.jackson.databind.JsonNode;

/**
 * The way through the product without a browser: each step and its result in words. The first step
 * that does not give what it must ends the tour.
 */
final class HeadlessTour {

  private static final String SHEET = "agreements.csv";

  private final Path folder;
  private final List<String> settings;
  private final PrintWriter out;
  private final TourSteps steps;

  HeadlessTour(Path folder, List<String> settings, PrintWriter out) {
    this.folder = folder;
    this.settings = settings;
    this.out = out;
    this.steps = new TourSteps(out);
  }

  void walk() {
    steps.say("A node starts on an empty folder, with the reference data of the Atlas");
    try (var node = NodeProcess.start(folder, settings);
        var client = NodeClient.of(folder, node.address());
        var visitor = NodeClient.visitor(node.address())) {
      steps.result("it answers at " + node.address().uri());
      duties(client);
      overlaps(client);
      gaps(client);
      new LawTour(steps).walk(client);
      records(client);
      sheet(client);
      rights(visitor);
    }
    out.println();
    out.println("All " + steps.count() + " steps gave what they must.");
    out.flush();
  }

  private void duties(NodeClient client) {
    steps.say("Which duties do the instruments share, and how strongly?");
    JsonNode answer = client.get("/api/atlas/charts/measures?binding=BINDING&minMeasures=10");
    JsonNode widest = answer.path("functions").path(0);
    steps.must(widest.path("has").asInt() > 1, "no function stands in two texts");
    steps.result(
        "%s stands in %d of %d texts; of the pairs that have it, %d of %d oblige alike"
            .formatted(
                widest.path("function").asString(""),
                widest.path("has").asInt(),
                widest.path("coded").asInt(),
                widest.path("equalPairs").asInt(),
                widest.path("pairs").asInt()));
  }

  private void overlaps(NodeClient client) {
    steps.say("Who does the same, and do they know of each other?");
    JsonNode answer = client.get("/api/atlas/overlaps/pairs");
    JsonNode figures = answer.path("figures");
    int pairs = figures.path("pairs").asInt();
    steps.must(pairs > 0 && answer.path("pairList").size() == pairs, "the pairs are not all there");
    steps.result(
        "%d of %d pairs share a function; %d overlap unusually much, luck alone gives %.1f"
            .formatted(
                figures.path("sharingPairs").asInt(),
                pairs,
                figures.path("atFivePercent").asInt(),
                figures.path("expectedAtFivePercent").asDouble()));
    List<String> invite = new ArrayList<>();
    for (JsonNode pair : answer.path("pairList")) {
      if (pair.path("pUpper").asDouble() <= 0.05
          && pair.path("meet").asBoolean()
          && pair.path("ties").isEmpty()) {
        invite.add(pair.path("a").asString("") + " and " + pair.path("b").asString(""));
      }
    }
    steps.result(
        invite.size() + " of these meet and have no tie recorded: " + String.join("; ", invite));
  }

  private void gaps(NodeClient client) {
    steps.say("Which duties has no body on record?");
    JsonNode answer = client.get("/api/atlas/gaps");
    JsonNode figures = answer.path("figures");
    steps.must(!figures.path("required").isEmpty(), "no duty is found");
    List<String> open = new ArrayList<>();
    figures.path("withoutDirect").forEach(code -> open.add(code.asString("")));
    steps.result(
        "of %d functions under a \"shall\", no body of %d has these %d as a task: %s"
            .formatted(
                figures.path("required").size(),
                answer.path("bodies").asInt(),
                open.size(),
                String.join(", ", open)));
    steps.result(
        "of these, %d have no general support on record either"
            .formatted(figures.path("noneRecorded").size()));
    for (JsonNode function : answer.path("functions")) {
      if (function.path("standing").asString("").equals("GENERAL_ONLY")) {
        task(client, function.path("function").asString(""));
        return;
      }
    }
    throw steps.failed("no body could take up any of them");
  }

  private void task(NodeClient client, String function) {
    steps.say("A finding becomes a task");
    JsonNode task =
        client.post(
            "/api/atlas/tasks",
            Map.of(
                "what",
                "Ask who could support " + function,
                "finding",
                "gap:" + function,
                "forum",
                "next coordination meeting",
                "dueOn",
                "2027-01-15"));
    String id = task.path("task").path("id").asString("");
    steps.must(!id.isEmpty(), "the task has no id");
    JsonNode found = client.get("/api/atlas/tasks/" + id).path("task");
    steps.result(
        "task \"%s\", due %s, is %s"
            .formatted(
                found.path("what").asString(""),
                found.path("dueOn").asString(""),
                found.path("state").asString("").toLowerCase(java.util.Locale.ROOT)));
  }

  private void records(NodeClient client) {
    steps.say("A record is added, found, and withdrawn");
    Map<String, String> cells =
        Map.of(
            "agreement_id", "AGR-TOUR",
            "title", "Agreement of the tour",
            "parties", "IOM;UNHCR",
            "kind", "MOU",
            "status", "IN_FORCE",
            "purpose", "to be added and withdrawn",
            "personal_data", "N",
            "confidence", "L",
            "source", "made by the tour");
    client.post("/api/atlas/records/agreements", Map.of("cells", cells));
    JsonNode found = client.get("/api/atlas/records/agreements/AGR-TOUR");
    steps.must(found.path("version").asInt() == 1, "the record is not there");
    client.delete("/api/atlas/records/agreements/AGR-TOUR", 1, Map.of("reason", "end of the tour"));
    int versions = client.get("/api/atlas/records/agreements/AGR-TOUR/history").size();
    steps.must(versions == 2, "the history has not kept both versions");
    steps.result("added, read, withdrawn; its history keeps both versions");
  }

  private void sheet(NodeClient client) {
    steps.say("A sheet goes out, and comes back in without changing anything");
    Path file = folder.resolveSibling(SHEET);
    client.download("/api/atlas/export/agreements?format=csv", file);
    JsonNode same =
        client.upload("/api/imports?dryRun=true&target=agreements&fileName=" + SHEET, file);
    JsonNode counts = same.path("counts");
    steps.must(
        counts.path("added").asInt() == 0 && counts.path("changed").asInt() == 0,
        "what was exported comes back different");
    steps.result(counts.path("unchanged").asInt() + " rows unchanged");
    steps.say("A sheet with a fault is refused, with row, column and remedy");
    try {
      Files.writeString(file, Files.readString(file).replaceFirst("(?m)^AGR-[^,]*,", ","));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JsonNode refused =
        client.upload("/api/imports?dryRun=true&target=agreements&fileName=" + SHEET, file);
    JsonNode problem = refused.path("problems").path(0);
    steps.must(!problem.isMissingNode(), "a row without its key was taken");
    steps.result(
        "row %d, column %s: %s %s"
            .formatted(
                problem.path("row").asLong(),
                problem.path("column").asString(""),
                problem.path("message").asString(""),
                problem.path("remedy").asString("")));
  }

  private void rights(NodeClient visitor) {
    steps.say("A visitor without account reads the published chart, and nothing else");
    steps.must(
        visitor.status("/api/atlas/charts/measures") == 200, "the published chart is closed");
    steps.must(visitor.status("/api/atlas/tasks") == 401, "the tasks are open");
    steps.must(
        visitor.status("/api/atlas/records/measures?format=csv") == 401, "the export is open");
    steps.result("chart 200, tasks 401, export 401");
  }
}
