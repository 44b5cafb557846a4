package org.symbolon.cli.atlas;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.OverlapFigures;
import org.symbolon.coverage.overlaps.OverlapOptions;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairFigures;
import org.symbolon.coverage.overlaps.PairResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who does the same, and is it plan or chance? */
@Command(
    name = "overlaps",
    mixinStandardHelpOptions = true,
    description = "Who does the same, and is it plan or chance?",
    footer = {"", "Example: symbolon atlas overlaps --data my-coding --min-confidence M --json"})
final class OverlapsVerb implements Runnable {

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--pairs", description = "adds every pair to the JSON object")
  private boolean pairs;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Figures and all pairs, however they were come by. */
  record Answer(OverlapFigures figures, List<PairFigures> pairs) {}

  @Override
  public void run() {
    Answer answer = question.ask(this::compute, "/api/atlas/overlaps/pairs", OverlapsVerb::read);
    var out = spec.commandLine().getOut();
    OverlapsReport.print(answer, out);
    if (question.json()) {
      ObjectNode object = NodeClient.JSON.valueToTree(answer.figures());
      if (pairs) {
        object.set("pairList", NodeClient.JSON.valueToTree(answer.pairs()));
      }
      out.println(NodeClient.JSON.writeValueAsString(object));
    }
    out.flush();
  }

  private Answer compute(AtlasData data) {
    LocalDate day = question.at().orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    var options =
        OverlapOptions.on(day)
            .withExistingOnly(question.at().isPresent())
            .withMinConfidence(question.minConfidence().orElse(null));
    Overlaps overlaps = Overlaps.of(data, options);
    return new Answer(
        overlaps.figures(), overlaps.pairs().stream().map(PairResult::figures).toList());
  }

  private static Answer read(JsonNode json) {
    List<PairFigures> list = new ArrayList<>();
    json.path("pairList")
        .forEach(pair -> list.add(NodeClient.JSON.treeToValue(pair, PairFigures.class)));
    return new Answer(
        NodeClient.JSON.treeToValue(json.path("figures"), OverlapFigures.class), list);
  }
}
