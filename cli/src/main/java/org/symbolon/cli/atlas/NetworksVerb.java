package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.networks.Eligible;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.coverage.networks.NetworkFigures;
import org.symbolon.coverage.networks.NetworkOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who sits in how many networks, and which networks meet in members? */
@Command(
    name = "networks",
    mixinStandardHelpOptions = true,
    description = "Who sits in how many networks, and which networks meet in members?",
    footer = {"", "Example: symbolon atlas chart networks --without-ended --json"})
final class NetworksVerb implements Runnable {

  private static final int NAMED = 10;

  @Mixin private QuestionOptions question = new QuestionOptions();

  @Option(names = "--without-ended", description = "leaves out what had ended on the day")
  private boolean withoutEnded;

  @Option(
      names = "--without-donors",
      description = "a body that only pays for a network does not sit in it")
  private boolean withoutDonors;

  @Option(
      names = "--eligible",
      paramLabel = "only|all",
      description = "which networks count by the source's criteria (default: all)")
  private Eligible eligible = Eligible.ALL;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The figures as asked, and those of the networks that meet the source's criteria. */
  record Answer(NetworkFigures figures, NetworkFigures all, NetworkFigures eligibleOnly) {}

  @Override
  public void run() {
    List<String> further = new ArrayList<>();
    if (withoutEnded) {
      further.add("withoutEnded=true");
    }
    if (withoutDonors) {
      further.add("withoutDonors=true");
    }
    if (eligible == Eligible.ONLY) {
      further.add("eligible=only");
    }
    Answer answer =
        question.ask(
            this::compute,
            "/api/atlas/charts/networks",
            String.join("&", further),
            NetworksVerb::read);
    PrintWriter out = spec.commandLine().getOut();
    print(answer, out);
    if (question.json()) {
      ObjectNode json = NodeClient.JSON.valueToTree(answer.figures());
      json.set("all", NodeClient.JSON.valueToTree(answer.all()));
      json.set("eligibleOnly", NodeClient.JSON.valueToTree(answer.eligibleOnly()));
      out.println(NodeClient.JSON.writeValueAsString(json));
    }
    out.flush();
  }

  private Answer compute(AtlasData data) {
    LocalDate day = question.at().orElseGet(() -> LocalDate.now(Clock.systemUTC()));
    NetworkOptions options =
        NetworkOptions.on(day)
            .withMinConfidence(question.minConfidence().orElse(null))
            .withExistingOnly(withoutEnded || question.at().isPresent())
            .withoutDonors(withoutDonors);
    NetworkFigures all = NetworkChart.of(data, options).figures();
    NetworkFigures only = NetworkChart.of(data, options.withEligible(Eligible.ONLY)).figures();
    return new Answer(
        switch (eligible) {
          case ALL -> all;
          case ONLY -> only;
        },
        all,
        only);
  }

  private static Answer read(JsonNode json) {
    return new Answer(
        NodeClient.JSON.treeToValue(json.path("figures"), NetworkFigures.class),
        NodeClient.JSON.treeToValue(json.path("all"), NetworkFigures.class),
        NodeClient.JSON.treeToValue(json.path("eligibleOnly"), NetworkFigures.class));
  }

  private static void print(Answer answer, PrintWriter out) {
    NetworkFigures f = answer.figures();
    out.printf(
        Locale.ROOT,
        "%,d networks, %,d ended; %,d bodies sit in any.%n"
            + "%,d of %,d pairs of networks have a body in common (second level).%n"
            + "%d have unusually many in common; luck alone would give about %.1f.%n"
            + "%d have unusually few; luck alone would give about %.1f.%n"
            + "%,d of %,d pairs of bodies meet in a network (first level).%n"
            + "%,d of %,d pairs of a member and a function that its network states have an"
            + " activity on record; the others are questions, not findings.%n"
            + "By the source's criteria %,d networks count: %,d of %,d pairs have a body in"
            + " common.%n%nThe most memberships:%n",
        f.networks(),
        f.ended(),
        f.bodies(),
        f.pairsInCommon(),
        f.pairs(),
        f.atFivePercent(),
        f.expectedAtFivePercent(),
        f.lowerAtFivePercent(),
        f.expectedLowerAtFivePercent(),
        f.bodyPairsInCommon(),
        f.bodyPairs(),
        f.statedWithActivity(),
        f.stated(),
        answer.eligibleOnly().networks(),
        answer.eligibleOnly().pairsInCommon(),
        answer.eligibleOnly().pairs());
    f.memberships().entrySet().stream()
        .limit(NAMED)
        .forEach(one -> out.printf(Locale.ROOT, "  %-20s %,3d%n", one.getKey(), one.getValue()));
  }
}
