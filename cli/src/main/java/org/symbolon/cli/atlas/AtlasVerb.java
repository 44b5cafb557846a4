package org.symbolon.cli.atlas;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Who must, may, plans to and does act: charts, overlaps, gaps, and their records in and out. */
@Command(
    name = "atlas",
    mixinStandardHelpOptions = true,
    description = "Who must, may, plans to and does act: charts, overlaps, gaps, records.",
    subcommands = {
      ChartVerb.class,
      OverlapsVerb.class,
      GapsVerb.class,
      LadderVerb.class,
      StateVerb.class,
      PairVerb.class,
      ImportVerb.class,
      ExportVerb.class,
      FreezeVerb.class,
      VersionsVerb.class
    },
    footer = {"", "Example: symbolon atlas overlaps --json"})
public final class AtlasVerb implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which verb of the Atlas?");
  }
}
