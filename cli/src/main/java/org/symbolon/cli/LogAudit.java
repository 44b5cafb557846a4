package org.symbolon.cli;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.symbolon.cli.running.Address;
import org.symbolon.cli.running.NodeClient;
import org.symbolon.node.access.audit.AuditFinding;
import org.symbolon.node.access.audit.AuditReport;
import org.symbolon.node.access.audit.HomeAudit;

/**
 * {@code doctor --audit}: whether the log of acts is as it was written. Apart, as it needs the
 * node's class path.
 */
final class LogAudit {
  static {
    QuietLog.on();
  }

  private LogAudit() {}

  static int run(Path home, @Nullable Path copy, boolean json, PrintWriter out) {
    if (Files.notExists(home.resolve("postgres").resolve("data"))) {
      throw Failure.input("there is no embedded database in " + home + " to audit");
    }
    quiet();
    AuditReport report = audit(home, copy);
    out.printf(
        "%d entries, %d erased by rule, %d waiting for their batch, %d signed heads; compared with"
            + " %s%n",
        report.entries(),
        report.erased(),
        report.waiting(),
        report.heads(),
        report.places().isEmpty() ? "no copy" : String.join(" and ", report.places()));
    for (AuditFinding finding : report.findings()) {
      out.printf("%-5s %s%n", finding.harmless() ? "note" : "WRONG", finding.line());
    }
    AuditFinding first = report.first();
    out.println(
        first == null
            ? "The log is as it was written."
            : "The first entry that is not as it was written: "
                + first.index()
                + ". What to do: keep database, file and folder as they are, and hold the folder or"
                + " an older backup against them (docs/log.md).");
    if (json) {
      out.println(NodeClient.JSON.writeValueAsString(report));
    }
    out.flush();
    return report.well() ? 0 : Failure.Code.INPUT.exit();
  }

  /**
   * The server of the folder tells of its start on standard output; the report stands there alone.
   */
  private static void quiet() {
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.OFF);
    }
  }

  private static AuditReport audit(Path home, @Nullable Path copy) {
    try {
      return HomeAudit.run(home, copy, Address.find(home).isPresent());
    } catch (SQLException | IOException e) {
      throw Failure.input(
          "the database of " + home + " cannot be asked: " + e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.ours("interrupted");
    }
  }
}
