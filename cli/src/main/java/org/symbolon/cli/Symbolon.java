package org.symbolon.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The program {@code symbolon}. A verb ends with 0 when it is done, 1 when the input is at fault, 2
 * on wrong use, 3 when the fault is ours.
 */
@Command(
    name = "symbolon",
    mixinStandardHelpOptions = true,
    versionProvider = Release.class,
    description =
        "Agencies that fight trafficking in persons and smuggling of migrants act as one.",
    footer = {
      "",
      "verify [--all]  builds everything and runs all tests; --all adds the long forms",
      "fetch           fetches the JDK and Maven where they are missing"
    })
public final class Symbolon {

  private Symbolon() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Symbolon());
  }
}
