package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.gaps.GapFigures;
import org.symbolon.coverage.gaps.GapOptions;
import org.symbolon.coverage.gaps.Gaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Which duties has no body on record? */
@Command(
    name = "gaps",
    mixinStandardHelpOptions = true,
    description = "Which duties has no body on record?",
    footer = {"", "Example: symbolon atlas gaps --at 2026-01-01 --json"})
final class GapsVerb implements Runnable {

  @Mixin private QuestionOptions question = new QuestionOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** The figures and of how many bodies they speak. */
  record Answer(GapFigures figures, int bodies) {}

  @Override
  public void run() {
    Answer answer = question.ask(this::compute, "/api/atlas/gaps", GapsVerb::read);
    PrintWriter out = spec.commandLine().getOut();
    print(answer, out);
    if (question.json()) {
      out.println(NodeClient.JSON.writeValueAsString(answer.figures()));
    }
    out.flush();
  }

  private Answer compute(AtlasData data) {
    LocalDate day = question.at().orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    Gaps gaps =
        Gaps.of(
            data,
            GapOptions.on(day)
                .withExistingOnly(question.at().isPresent())
                .withMinConfidence(question.minConfidence().orElse(null)));
    return new Answer(gaps.figures(), gaps.bodies());
  }

  private static Answer read(JsonNode json) {
    return new Answer(
        NodeClient.JSON.treeToValue(json.path("figures"), GapFigures.class),
        json.path("bodies").asInt());
  }

  private static void print(Answer answer, PrintWriter out) {
    GapFigures figures = answer.figures();
    out.printf(
        "%d functions stand under a \"shall\" in some coded text.%n", figures.required().size());
    list(
        out,
        "No direct supporter recorded in " + answer.bodies() + " bodies",
        figures.withoutDirect());
    list(out, "None recorded at all, not even monitoring or assistance", figures.noneRecorded());
    list(out, "One body alone: a single point of failure", figures.single());
  }

  private static void list(PrintWriter out, String title, List<String> functions) {
    out.printf("%n%s: %d%n", title, functions.size());
    if (!functions.isEmpty()) {
      out.println("  " + String.join(", ", functions));
    }
  }
}
