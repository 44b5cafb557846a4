package org.symbolon.node.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/**
 * Backups and drills in the words of a reader.
 *
 * @param now for ages
 */
record RunWords(Page page, Instant now) {

  private static final Pattern FILE_FAULT =
      Pattern.compile("file ([0-9a-f]+) (is missing|was altered)");
  private static final Pattern DATABASE_FAULT = Pattern.compile("database error (\\w+)");
  private static final String INTERRUPTED = "the node ended meanwhile";

  /** The newest whole backup in a sentence. */
  String answer(Optional<Run> newest) {
    return newest
        .map(run ->
            page.text(run.faults().isEmpty() ? "backup.newest" : "backup.newest.faulty", age(run)))
        .orElseGet(() -> page.text("backup.health.never"));
  }

  Table table(List<Run> runs) {
    return Table.of(
        page.text("backup.runs"),
        List.of(
            Table.Column.text(page.text("backup.when")),
            Table.Column.text(page.text("backup.kind")),
            Table.Column.number(page.text("backup.size")),
            Table.Column.text(page.text("backup.outcome")),
            Table.Column.text(page.text("backup.tried"))),
        runs.stream().map(run -> row(run, runs)).toList());
  }

  private Table.Row row(Run run, List<Run> all) {
    return Table.Row.of(
        Cell.of(page.moment(run.beganAt())).note(age(run)),
        Cell.of(page.text("backup.kind." + run.kind()))
            .note(page.text(run.scheduled() ? "backup.scheduled" : "backup.asked")),
        Cell.of(run.bytes() == 0 ? "" : size(run.bytes())),
        Cell.of(outcome(run)).bold().note(note(run)),
        Cell.of(tried(run, all)));
  }

  private String outcome(Run run) {
    String key = "backup.outcome." + run.kind() + "." + run.state();
    boolean lacks = run.state() == Run.State.DONE && !run.faults().isEmpty();
    return page.text(lacks ? key + ".faulty" : key, run.tables(), run.rows(), run.files());
  }

  private String note(Run run) {
    return run.faults().isEmpty()
        ? run.file()
        : run.faults().stream().map(this::fault).collect(Collectors.joining("; "));
  }

  /** Whether a drill restored this backup; a drill comes after what it tries out. */
  private String tried(Run backup, List<Run> all) {
    return switch (backup.kind()) {
      case DRILL -> "";
      case BACKUP ->
          backup.file().isEmpty()
              ? ""
              : all.stream()
                  .filter(run ->
                      run.kind() == Run.Kind.DRILL
                          && run.state() != Run.State.RUNNING
                          && run.file().equals(backup.file()))
                  .findFirst()
                  .map(drill -> page.text("backup.tried." + drill.state(), age(drill)))
                  .orElseGet(() -> page.text("backup.tried.never"));
    };
  }

  private String fault(String text) {
    Matcher file = FILE_FAULT.matcher(text);
    if (file.matches()) {
      return page.text(
          file.group(2).equals("is missing") ? "backup.fault.missing" : "backup.fault.altered",
          file.group(1));
    }
    Matcher database = DATABASE_FAULT.matcher(text);
    if (database.matches()) {
      return page.text("backup.fault.database", database.group(1));
    }
    return text.equals(INTERRUPTED) ? page.text("backup.fault.interrupted") : text;
  }

  private String age(Run run) {
    Duration age = Duration.between(run.beganAt(), now);
    if (age.toMinutes() < 1) {
      return page.text("backup.age.now");
    }
    if (age.toHours() < 1) {
      return page.text("backup.age.minutes", age.toMinutes());
    }
    return age.toHours() < 48
        ? page.text("backup.age.hours", age.toHours())
        : page.text("backup.age.days", age.toDays());
  }

  private String size(long bytes) {
    return bytes < 1_000_000
        ? page.text("backup.size.kb", page.decimal(bytes / 1e3, 0))
        : page.text("backup.size.mb", page.decimal(bytes / 1e6, 1));
  }

  /** Such as "every 24 hours". */
  static String rhythm(Page page, Duration every) {
    return every.toMinutes() % 60 == 0
        ? page.text("backup.every.hours", every.toHours())
        : page.text("backup.every.minutes", every.toMinutes());
  }
}
