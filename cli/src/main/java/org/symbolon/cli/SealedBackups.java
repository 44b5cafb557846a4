package org.symbolon.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.symbolon.node.backup.BackupTools;
import org.symbolon.node.backup.content.BackupRefused;
import org.symbolon.node.backup.content.BackupWriter;
import org.symbolon.node.backup.content.Manifest;
import org.symbolon.node.backup.content.Summary;
import org.symbolon.node.backup.content.TakingUp;
import org.symbolon.node.database.StartRefused;

/** Backups as files, with the code of the node and without a node that runs. */
final class SealedBackups {

  static {
    QuietLog.on();
  }

  private SealedBackups() {}

  private interface Work<T> {
    T done() throws BackupRefused;
  }

  /** A new key; gives its public half. */
  static String makeKey(Path secretFile) {
    return with(() -> BackupTools.makeKey(secretFile).text());
  }

  static void trust(Path home, String publicKey) {
    with(() -> {
      BackupTools.addRecipient(home, publicKey);
      return true;
    });
  }

  /** What the backup holds, in lines; a failure where it is not whole. */
  static List<String> check(Path file, Path key) {
    BackupWriter.Written written = with(() -> BackupTools.check(file, key));
    return described(written.manifest(), written.summary());
  }

  /** Restores, and says what was compared, in lines. */
  static List<String> restore(Path file, Path key, Path home, Map<String, String> settings) {
    TakingUp.Report report = with(() -> BackupTools.restore(file, key, home, settings));
    if (!report.same()) {
      throw Failure.ours(
          "what was restored is not what was backed up, so nothing was kept:\n  "
              + String.join("\n  ", report.differences()));
    }
    List<String> lines = new ArrayList<>(described(report.manifest(), report.summary()));
    lines.add("All of it was read back and is the same.");
    if (!report.emptied().isEmpty()) {
      lines.add("Emptied after that: " + String.join(", ", report.emptied()));
    }
    report
        .migratedTo()
        .forEach((part, version) -> {
          String before = report.manifest().migrations().getOrDefault(part, "0");
          if (!before.equals(version)) {
            lines.add("Migrated " + part + " from version " + before + " to " + version);
          }
        });
    return lines;
  }

  private static List<String> described(Manifest manifest, Summary summary) {
    List<String> lines = new ArrayList<>();
    lines.add("Backup " + manifest.id() + " of " + manifest.at());
    lines.add("by release " + manifest.release() + " from PostgreSQL " + manifest.postgres());
    for (Summary.Rows table : summary.tables()) {
      lines.add("  %-40s %9d rows  %s".formatted(table.table(), table.rows(), table.digest()));
    }
    lines.add(
        "%d tables, %d rows, %d sequences, %d files"
            .formatted(
                summary.tables().size(),
                summary.rows(),
                summary.sequences().size(),
                summary.files().size()));
    for (Summary.Kept file : summary.folder()) {
      lines.add("  %-40s %9d bytes %s".formatted(file.name(), file.bytes(), file.digest()));
    }
    summary.faults().forEach(fault -> lines.add("MISSING FROM THE START: " + fault));
    return lines;
  }

  private static <T> T with(Work<T> work) {
    try {
      return work.done();
    } catch (BackupRefused e) {
      throw Failure.input(e.what() + ". " + e.remedy());
    } catch (StartRefused e) {
      throw Failure.input(e.what() + ". " + e.remedy());
    }
  }
}
