package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.coverage.law.DutyFigures;
import org.symbolon.coverage.law.NotBoundReason;
import org.symbolon.coverage.law.NotKnownReason;
import org.symbolon.coverage.law.StateFigures;
import org.symbolon.coverage.law.StateLaw;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Country;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What binds this State? */
@Command(
    name = "state",
    mixinStandardHelpOptions = true,
    description = "What binds this State, function by function, and what is not known?",
    footer = {"", "Example: symbolon atlas state NER --at 2013-06-01 --json"})
final class StateVerb implements Runnable {

  @Parameters(
      paramLabel = "ISO3",
      description = "alpha-3 code of the State, such as NER, or its name")
  private String state = "";

  @Mixin private LawOptions question = new LawOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    Countries countries = Countries.shipped();
    Country country = LawOptions.state(countries, state);
    StateFigures figures =
        question.ask(
            data -> StateLaw.of(data, country.alpha3(), question.day()).figures(),
            "/api/atlas/states/" + country.alpha3() + "?at=" + question.day(),
            json -> NodeClient.JSON.treeToValue(json.path("figures"), StateFigures.class));
    PrintWriter out = spec.commandLine().getOut();
    LawReport.shipped(question.shipped(), out);
    out.printf("%s on %s%n", LawOptions.name(countries, country), figures.at());
    print(figures, out);
    if (question.json()) {
      out.println(NodeClient.JSON.writeValueAsString(figures));
    }
    out.flush();
  }

  private static void print(StateFigures figures, PrintWriter out) {
    long texts = figures.texts().stream().filter(text -> text.amends().isEmpty()).count();
    out.printf("%nIn force for it: %d%n", texts);
    figures.texts().forEach(text -> print(text, out));
    waiting(out, "Joined, not yet in force for it", "from", figures.deposited());
    waiting(out, "Signed only", "on", figures.signedOnly());
    duties(figures.binding(), out);
    if (!figures.notCoded().isEmpty()) {
      LawReport.list(out, "In force, provisions not coded", figures.notCoded());
    }
    if (!figures.soft().isEmpty()) {
      LawReport.list(
          out, "Soft law addressed to it (binds nobody): " + figures.soft().size(), figures.soft());
    }
    reasons(
        out, "Not bound", figures.notBound(), code -> LawWords.words(NotBoundReason.valueOf(code)));
    reasons(
        out, "Not known", figures.notKnown(), code -> LawWords.words(NotKnownReason.valueOf(code)));
  }

  private static void print(StateFigures.Text text, PrintWriter out) {
    var line = new StringBuilder(String.format("  %-16s ", text.instrument()));
    line.append(text.since().isEmpty() ? "day not recorded" : "since " + text.since());
    line.append(
        switch (text.basis()) {
          case STATUS -> "";
          case MEMBERSHIP -> ", as a member or by taking part";
          case NATIONAL -> ", its own law";
        });
    if (!text.amends().isEmpty()) {
      line.append(", amends ").append(text.amends());
    }
    if (!text.due().isEmpty()) {
      line.append(", to be transposed or applied from ").append(text.due());
    }
    if (!text.lastRecorded().isEmpty()) {
      line.append(", as last recorded on ").append(text.lastRecorded());
    }
    out.println(line);
  }

  private static void waiting(
      PrintWriter out, String title, String word, List<StateFigures.Waiting> list) {
    if (list.isEmpty()) {
      return;
    }
    out.printf("%n%s: %d%n", title, list.size());
    for (StateFigures.Waiting each : list) {
      out.printf(
          "  %-16s %s%s%n",
          each.instrument(),
          each.day().isEmpty() ? "day not recorded" : word + " " + each.day(),
          each.lastRecorded().isEmpty() ? "" : ", as last recorded on " + each.lastRecorded());
    }
  }

  private static void duties(List<DutyFigures> duties, PrintWriter out) {
    out.printf("%nWhat binds it, the strongest wording first%n");
    if (duties.isEmpty()) {
      out.println("  nothing on record");
    }
    String function = "";
    for (DutyFigures each : duties) {
      if (!each.function().equals(function)) {
        function = each.function();
        out.println("  " + function);
      }
      print(each, out);
    }
  }

  /** A provision: how strongly, under which instrument, and where it stands. */
  static void print(DutyFigures each, PrintWriter out) {
    String where =
        each.text().equals(each.instrument())
            ? "art. " + each.article()
            : (each.inherited() ? "inherited from " : "by ")
                + each.text()
                + " art. "
                + each.article();
    out.printf("    %-17s %-14s %s%n", LawWords.words(each.obligation()), each.instrument(), where);
  }

  private static void reasons(
      PrintWriter out,
      String title,
      List<StateFigures.Reason> reasons,
      Function<String, String> words) {
    if (reasons.isEmpty()) {
      return;
    }
    Map<String, List<String>> byReason = new LinkedHashMap<>();
    for (StateFigures.Reason each : reasons) {
      byReason.computeIfAbsent(each.reason(), code -> new ArrayList<>()).add(each.instrument());
    }
    out.printf("%n%s: %d%n", title, reasons.size());
    byReason.forEach((code, ids) ->
        LawReport.wrapped(out, "  " + words.apply(code) + " (" + ids.size() + "): ", ids));
  }
}
