package org.symbolon.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.symbolon.cli.atlas.AtlasVerb;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.TypeConversionException;

/**
 * The program {@code symbolon}. A verb ends with 0 when it is done, 1 when the input is at fault, 2
 * on wrong use, 3 when the fault is ours.
 */
@Command(
    name = "symbolon",
    mixinStandardHelpOptions = true,
    versionProvider = Release.class,
    subcommands = {
      DemoVerb.class,
      StartVerb.class,
      AtlasVerb.class,
      AccessVerb.class,
      BackupVerb.class,
      RestoreVerb.class,
      CertificateVerb.class,
      DoctorVerb.class
    },
    description =
        "Agencies that fight trafficking in persons and smuggling of migrants act as one.",
    footer = {
      "",
      "verify [--all]  builds everything and runs all tests; --all adds the long forms",
      "fetch           fetches the JDK and Maven where they are missing"
    })
public final class Symbolon implements Runnable {

  @CommandLine.Spec private CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

  private Symbolon() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Symbolon())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .registerConverter(LocalDate.class, Symbolon::day)
        .setExecutionExceptionHandler((thrown, line, _) -> {
          PrintWriter err = line.getErr();
          if (thrown instanceof Failure failure) {
            err.println("symbolon: " + failure.getMessage());
            return failure.code().exit();
          }
          err.println("symbolon: a fault of ours: " + thrown);
          thrown.printStackTrace(err);
          return Failure.Code.OURS.exit();
        })
        .setExitCodeExceptionMapper(
            thrown -> thrown instanceof Failure failure ? failure.code().exit() : ExitCode.USAGE);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw new TypeConversionException("'" + text + "' is no day; write YYYY-MM-DD");
    }
  }

  /** Without a verb there is nothing to do but to say which there are. */
  @Override
  public void run() {
    if (spec != null) {
      throw new CommandLine.ParameterException(spec.commandLine(), "Which verb?");
    }
  }
}
