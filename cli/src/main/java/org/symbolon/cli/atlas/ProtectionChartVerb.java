package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.symbolon.cli.Failure;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.MeasureOptions;
import org.symbolon.coverage.protection.ProtectionChart;
import org.symbolon.coverage.protection.ProtectionFigures;
import org.symbolon.coverage.protection.ProtectionOptions;
import org.symbolon.coverage.protection.Yardstick;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What does each text give the person, and what does it lack against a yardstick? */
@Command(
    name = "protection",
    mixinStandardHelpOptions = true,
    description = "What does each text give the person, and what does it lack against a yardstick?",
    footer = {"", "Example: symbolon atlas chart protection --yardstick UN-TIP --json"})
final class ProtectionChartVerb implements Runnable {

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(
      names = "--yardstick",
      paramLabel = "ID",
      description =
          "the instrument to compare with, or NONE (default: the first offered, COE-197 as shipped)")
  private @Nullable String yardstick;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    ProtectionFigures figures =
        question.ask(
            this::compute,
            "/api/atlas/charts/protection",
            yardstick == null ? "" : "yardstick=" + encoded(yardstick),
            json -> {
              String refused = json.path("yardstick").path("refused").asString("");
              if (!refused.isEmpty()) {
                throw refused(json.path("yardstick").path("instrument").asString(""), refused);
              }
              return NodeClient.JSON.treeToValue(json.path("figures"), ProtectionFigures.class);
            });
    PrintWriter out = spec.commandLine().getOut();
    print(figures, out);
    if (question.json()) {
      out.println(NodeClient.JSON.writeValueAsString(figures));
    }
    out.flush();
  }

  private ProtectionFigures compute(AtlasData data) {
    ProtectionChart chart =
        ProtectionChart.of(
            data,
            new ProtectionOptions(
                MeasureOptions.all()
                    .withMinConfidence(question.minConfidence().orElse(null))
                    .withDay(question.at().orElse(null)),
                yardstick == null ? "" : yardstick));
    if (chart.yardstick() instanceof Yardstick.Refused(String id, Yardstick.Reason reason)) {
      throw refused(id, reason.name());
    }
    return chart.figures();
  }

  private static Failure refused(String id, String reason) {
    return Failure.input(
        "nothing can be compared with "
            + id
            + ": "
            + switch (reason) {
              case "UNKNOWN_INSTRUMENT" -> "there is no such instrument";
              case "NOT_YET_ADOPTED" -> "it was not adopted on that day";
              case "TOO_DOUBTFUL" -> "it is recorded with less confidence than asked for";
              case "NOT_CODED" -> "nobody has coded it";
              default -> "under these options it asks for no function of protection";
            });
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void print(ProtectionFigures figures, PrintWriter out) {
    if (figures.yardstick().isEmpty()) {
      out.printf(
          Locale.ROOT,
          "%,d functions of protection in %,d coded texts (%,d instruments not coded); no yardstick.%n",
          figures.functions(),
          figures.texts(),
          figures.notCoded());
      return;
    }
    out.printf(
        Locale.ROOT,
        "%s asks for %d of %d functions of protection; %,d coded texts, %,d instruments not coded.%n%n"
            + "%-20s %6s %7s %6s %9s %7s%n",
        figures.yardstick(),
        figures.asked(),
        figures.functions(),
        figures.texts(),
        figures.notCoded(),
        "text",
        "lacks",
        "weaker",
        "equal",
        "stronger",
        "beyond");
    figures.instruments().entrySet().stream()
        .filter(text -> !text.getKey().equals(figures.yardstick()))
        .forEach(text ->
            out.printf(
                Locale.ROOT,
                "%-20s %6d %7d %6d %9d %7d%n",
                text.getKey(),
                text.getValue().lacks().size(),
                text.getValue().weaker().size(),
                text.getValue().equal().size(),
                text.getValue().stronger().size(),
                text.getValue().beyond().size()));
    out.println(
        "This compares texts: who is not party to the yardstick owes it nothing. By obligation only.");
  }
}
