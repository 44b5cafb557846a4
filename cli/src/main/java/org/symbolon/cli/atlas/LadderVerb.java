package org.symbolon.cli.atlas;

import java.io.PrintWriter;
import java.util.Locale;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.law.Ladder;
import org.symbolon.coverage.law.LadderFigures;
import org.symbolon.coverage.law.LadderFigures.InstrumentFigures;
import org.symbolon.coverage.law.LadderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Who signed, and who is a party? */
@Command(
    name = "ladder",
    mixinStandardHelpOptions = true,
    description = "Who signed, and who is a party? Every count with its day.",
    footer = {"", "Example: symbolon atlas ladder --at 2010-01-01 --json"})
final class LadderVerb implements Runnable {

  @Mixin private LawOptions question = new LawOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    LadderFigures figures =
        question.ask(
            this::compute,
            "/api/atlas/ladder" + question.at().map(day -> "?at=" + day).orElse(""),
            json -> NodeClient.JSON.treeToValue(json.path("figures"), LadderFigures.class));
    PrintWriter out = spec.commandLine().getOut();
    LawReport.shipped(question.shipped(), out);
    print(figures, out);
    if (question.json()) {
      out.println(NodeClient.JSON.writeValueAsString(figures));
    }
    out.flush();
  }

  private LadderFigures compute(AtlasData data) {
    return Ladder.of(data, question.at().map(LadderOptions::on).orElseGet(LadderOptions::newest))
        .figures();
  }

  private static void print(LadderFigures figures, PrintWriter out) {
    if (figures.instruments().isEmpty()) {
      out.println("No status list is recorded.");
    } else {
      out.printf("%-16s %7s %8s  %s%n", "instrument", "signed", "parties", "as of");
    }
    figures.instruments().forEach((id, each) -> print(id, each, out));
    if (!figures.withoutStatus().isEmpty()) {
      LawReport.list(
          out,
          figures.withoutStatus().size()
              + " treaties without a status list: who is bound is not known",
          figures.withoutStatus());
    }
  }

  private static void print(String id, InstrumentFigures each, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%-16s %7d %8d  %s%s, %s%n",
        id,
        each.signed(),
        each.parties(),
        each.asOf(),
        each.lastRecorded() ? " (last recorded; later not known)" : "",
        each.source());
    if (!each.signedNotParty().isEmpty()) {
      LawReport.wrapped(
          out,
          "  signed, not party: " + each.signedNotParty().size() + ": ",
          each.signedNotParty());
    }
    if (each.conflicts() > 0) {
      out.printf("  %d statements of two sources differ%n", each.conflicts());
    }
  }
}
