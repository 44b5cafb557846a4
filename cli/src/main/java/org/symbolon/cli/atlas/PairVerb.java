package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.symbolon.cli.Failure;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.NotKnownReason;
import org.symbolon.coverage.law.StatePair;
import org.symbolon.coverage.law.StatePairFigures;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Country;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What can two States use together? */
@Command(
    name = "pair",
    mixinStandardHelpOptions = true,
    description = "What can two States use together for an act, and what stops it?",
    footer = {"", "Example: symbolon atlas pair NER PRT --act EVIDENCE --json"})
final class PairVerb implements Runnable {

  @Parameters(index = "0", paramLabel = "ISO3", description = "alpha-3 code of the one State")
  private String first = "";

  @Parameters(index = "1", paramLabel = "ISO3", description = "alpha-3 code of the other State")
  private String second = "";

  @Option(
      names = "--act",
      required = true,
      paramLabel = "ACT",
      description =
          "EVIDENCE, EXTRADITION, JOINT_INVESTIGATION, SENTENCED_TRANSFER, RETURN or REFERRAL")
  private String act = "";

  @Mixin private LawOptions question = new LawOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Countries countries = Countries.shipped();
    Country a = LawOptions.state(countries, first);
    Country b = LawOptions.state(countries, second);
    if (a.equals(b)) {
      throw same(LawOptions.name(countries, a));
    }
    String wanted = act.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    StatePairFigures figures =
        question.ask(
            data -> compute(data, a, b, wanted),
            "/api/atlas/pairs?a="
                + a.alpha3()
                + "&b="
                + b.alpha3()
                + "&act="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8)
                + "&at="
                + question.day(),
            json -> NodeClient.JSON.treeToValue(json.path("figures"), StatePairFigures.class));
    PrintWriter out = spec.commandLine().getOut();
    LawReport.shipped(question.shipped(), out);
    out.printf(
        "%s and %s on %s: %s%n",
        LawOptions.name(countries, a), LawOptions.name(countries, b), figures.at(), figures.act());
    print(figures, out);
    if (question.json()) {
      out.println(NodeClient.JSON.writeValueAsString(figures));
    }
    out.flush();
  }

  private StatePairFigures compute(AtlasData data, Country a, Country b, String wanted) {
    return switch (StatePair.of(data, a.alpha3(), b.alpha3(), wanted, question.day())) {
      case StatePair.Answer answer -> answer.figures();
      case StatePair.UnknownAct(var asked, var known) ->
          throw Failure.input(
              "'"
                  + asked
                  + "' is no act on record; there "
                  + (known.isEmpty() ? "is none" : "are: " + String.join(", ", known)));
      case StatePair.SameState(var country) -> throw same(country);
    };
  }

  private static Failure same(String country) {
    return Failure.input("both are " + country + ": name two States");
  }

  private static void print(StatePairFigures figures, PrintWriter out) {
    out.printf("%nIn force for both, with a provision for it: %d%n", figures.texts().size());
    for (StatePairFigures.Texts text : figures.texts()) {
      out.printf(
          "  %-16s %s since %s, %s since %s%s%n",
          text.instrument(),
          figures.a(),
          day(text.sinceA()),
          figures.b(),
          day(text.sinceB()),
          text.lastRecorded().isEmpty() ? "" : ", as last recorded on " + text.lastRecorded());
    }
    if (!figures.binding().isEmpty()) {
      out.printf("%nWhat they can use%n");
      figures.binding().forEach(duty -> StateVerb.print(duty, out));
    }
    out.printf("%nWhat stops it, or must be met%n");
    List<StatePairFigures.SafeguardFigures> stopsFirst =
        figures.safeguards().stream()
            .sorted(Comparator.comparing(StatePairFigures.SafeguardFigures::effect))
            .toList();
    for (StatePairFigures.SafeguardFigures each : stopsFirst) {
      out.printf(
          "  %-9s %s: %s%s.%n            binding on record: %d for %s, %d for %s%n",
          each.effect(),
          each.safeguard(),
          each.rule(),
          each.article().isEmpty() ? "" : " (" + each.article() + ")",
          each.a(),
          figures.a(),
          each.b(),
          figures.b());
    }
    authorities(figures, out);
    missing(figures.notRecorded(), out);
  }

  private static String day(String since) {
    return since.isEmpty() ? "a day not recorded" : since;
  }

  private static void authorities(StatePairFigures figures, PrintWriter out) {
    out.printf("%nCentral authorities on record: %d%n", figures.authorities().size());
    figures
        .authorities()
        .forEach(each ->
            out.printf("  %s, %s: %s%n", each.state(), each.instrument(), each.authority()));
  }

  private static void missing(List<StatePairFigures.Missing> missing, PrintWriter out) {
    out.printf("%nNot recorded: %d%n", missing.size());
    for (StatePairFigures.Missing each : missing) {
      out.println(
          "  "
              + switch (each.what()) {
                case "AUTHORITY" ->
                    "central authority of " + each.state() + " under " + each.instrument();
                case "STANDING" ->
                    each.instrument()
                        + " for "
                        + each.state()
                        + ": "
                        + LawWords.words(NotKnownReason.valueOf(each.reason()));
                case "CODING" -> "provisions of " + each.instrument() + " (not coded)";
                default -> each.what() + " " + each.state() + " " + each.instrument();
              });
    }
  }
}
