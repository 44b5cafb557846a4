package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.util.Locale;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.measures.MeasureFigures;
import org.symbolon.coverage.measures.MeasureFigures.ScopeFigures;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.measures.ScopeGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The charts, each a verb of its own. */
@Command(
    name = "chart",
    mixinStandardHelpOptions = true,
    description = "The charts of the Atlas.",
    subcommands = {
      ChartVerb.Measures.class,
      StructuresVerb.class,
      NetworksVerb.class,
      ProtectionChartVerb.class
    },
    footer = {"", "Example: symbolon atlas chart measures --json"})
final class ChartVerb implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Which chart? There are: measures, structures, networks, protection");
  }

  /** Which duties do the instruments share, and how strongly? */
  @Command(
      name = "measures",
      mixinStandardHelpOptions = true,
      description = "Which duties do the instruments share, and how strongly?",
      footer = {"", "Example: symbolon atlas chart measures --data my-coding --json"})
  static final class Measures implements Runnable {

    @Mixin private QuestionOptions question = new QuestionOptions();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      MeasureFigures figures =
          question.ask(
              this::compute,
              "/api/atlas/charts/measures",
              json -> NodeClient.JSON.treeToValue(json.path("figures"), MeasureFigures.class));
      PrintWriter out = spec.commandLine().getOut();
      print(figures, out);
      if (question.json()) {
        out.println(NodeClient.JSON.writeValueAsString(figures));
      }
      out.flush();
    }

    private MeasureFigures compute(AtlasData data) {
      return MeasureChart.of(
              data,
              MeasureOptions.all()
                  .withMinConfidence(question.minConfidence().orElse(null))
                  .withDay(question.at().orElse(null)))
          .figures();
    }

    private static void print(MeasureFigures figures, PrintWriter out) {
      out.printf(
          Locale.ROOT,
          "%,d provisions coded in %d of %d instruments (%d not coded).%n%n"
              + "%-10s %15s %15s %20s%n",
          figures.measures(),
          figures.coded(),
          figures.instruments(),
          figures.instruments() - figures.coded(),
          "scope",
          "self-executing",
          "programme",
          "consider, endeavour");
      for (ScopeGroup scope : ScopeGroup.values()) {
        ScopeFigures f = figures.scopes().getOrDefault(scope, new ScopeFigures(0, 0, 0, 0));
        out.printf(
            Locale.ROOT,
            "%-10s %15s %15s %20s%n",
            scope,
            of(f.selfExecuting(), f.n()),
            of(f.programmatic(), f.n()),
            of(f.soft(), f.n()));
      }
      out.println("Definitions are left out of n: a definition obliges nobody.");
    }

    private static String of(int numerator, int denominator) {
      return numerator + " of " + denominator;
    }
  }
}
