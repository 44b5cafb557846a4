package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.structures.Action;
import org.symbolon.coverage.structures.StructureChart;
import org.symbolon.coverage.structures.StructureFigures;
import org.symbolon.coverage.structures.StructureOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What does each body do by mandate, and what do its databases count? */
@Command(
    name = "structures",
    mixinStandardHelpOptions = true,
    description = "What does each body do by mandate, and what do its databases count?",
    footer = {"", "Example: symbolon atlas chart structures --without-ended --json"})
final class StructuresVerb implements Runnable {

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--without-ended", description = "leaves out what had ended on the day")
  private boolean withoutEnded;

  @Option(names = "--without-national", description = "leaves out national authorities")
  private boolean withoutNational;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    List<String> further = new ArrayList<>();
    if (withoutEnded) {
      further.add("withoutEnded=true");
    }
    if (withoutNational) {
      further.add("nationalAuthorities=false");
    }
    StructureFigures figures =
        question.ask(
            this::compute,
            "/api/atlas/charts/structures",
            String.join("&", further),
            json -> NodeClient.JSON.treeToValue(json.path("figures"), StructureFigures.class));
    PrintWriter out = spec.commandLine().getOut();
    print(figures, out);
    if (question.json()) {
      out.println(NodeClient.JSON.writeValueAsString(figures));
    }
    out.flush();
  }

  private StructureFigures compute(AtlasData data) {
    LocalDate day = question.at().orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    return StructureChart.of(
            data,
            StructureOptions.on(day)
                .withMinConfidence(question.minConfidence().orElse(null))
                .withExistingOnly(withoutEnded || question.at().isPresent())
                .withNationalAuthorities(!withoutNational))
        .figures();
  }

  private static void print(StructureFigures figures, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%,d bodies, %,d ended, %,d national authorities; %,d activities on %,d functions.%n%n"
            + "%-12s %8s %12s%n",
        figures.structures(),
        figures.ended(),
        figures.nationalAuthorities(),
        figures.activities(),
        figures.functions(),
        "",
        "bodies",
        "activities");
    for (Action action : Action.values()) {
      out.printf(
          Locale.ROOT,
          "%-12s %,8d %,12d%n",
          action,
          figures.actions().getOrDefault(action, 0),
          figures.activitiesByAction().getOrDefault(action, 0));
    }
    out.printf(
        Locale.ROOT,
        "%n%,d databases; of %,d it is known what a record counts and who made it.%n"
            + "By mandate: a mandate is not presence.%n",
        figures.databases(),
        figures.databasesWithUnitAndSource());
  }
}
