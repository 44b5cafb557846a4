package org.symbolon.reference.treaties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.symbolon.reference.Countries;
import org.symbolon.reference.Faults;
import org.symbolon.reference.Sheet;
import org.symbolon.reference.SheetReader;

/**
 * Reads a list of who signed and who joined one treaty: a first column {@code Participant}, then
 * columns of dates whose names explain the letters. All faults at once; a list with any is refused
 * as a whole.
 */
public final class StatusListReader {

  private final Countries countries;

  public StatusListReader(Countries countries) {
    this.countries = countries;
  }

  /** Whether the first line of a file is the head of a list of status, well-formed or not. */
  public static boolean recognises(String firstLine) {
    String line = firstLine.startsWith("\ufeff") ? firstLine.substring(1) : firstLine;
    return StatusHead.begins(line.split("[,;|\t]", 2)[0].replace("\"", ""));
  }

  public StatusReading read(byte[] bytes, TreatyAnswers answers) {
    var faults = new TreatyFaults(answers.file());
    var remarks = new TreatyFaults(answers.file());
    if (answers.asOf().isEmpty()) {
      faults.add(0, "as-of", TreatyFaultCode.AS_OF_ASKED);
    } else if (beforeAdoption(answers.asOf().get(), answers)) {
      String day = answers.asOf().get().toString();
      faults.add(0, "as-of", TreatyFaultCode.AS_OF_BEFORE_ADOPTION, day, answers.adopted());
    }
    Optional<StatusList> list = list(bytes, answers, faults, remarks);
    return list.isPresent() && faults.isEmpty()
        ? new StatusReading.Read(list.get())
        : new StatusReading.Refused(faults.list());
  }

  private Optional<StatusList> list(
      byte[] bytes, TreatyAnswers answers, TreatyFaults faults, TreatyFaults remarks) {
    if (!PlainText.check(bytes, faults)) {
      return Optional.empty();
    }
    var form = new Faults();
    Optional<Sheet> sheet = SheetReader.read(answers.file(), bytes, form);
    form.list().forEach(fault -> faults.add(TreatyFault.of(fault)));
    return sheet
        .filter(read -> headed(read, faults))
        .map(read -> {
          StatusHead head = StatusHead.read(1, read.header(), faults);
          List<StatusRow> rows = rows(read, head, answers, faults, remarks);
          return new StatusList(read.header(), rows, remarks.list());
        });
  }

  private static boolean headed(Sheet sheet, TreatyFaults faults) {
    if (sheet.header().isEmpty()) {
      faults.add(0, "", TreatyFaultCode.EMPTY_FILE);
      return false;
    }
    String first = sheet.header().getFirst();
    if (!StatusHead.begins(first)) {
      boolean otherwise = recognises(first);
      faults.add(
          1, "", otherwise ? TreatyFaultCode.WRONG_DELIMITER : TreatyFaultCode.NO_HEAD, first);
      return false;
    }
    if (sheet.lines().isEmpty()) {
      faults.add(0, "", TreatyFaultCode.NO_ROWS);
      return false;
    }
    return true;
  }

  private List<StatusRow> rows(
      Sheet sheet,
      StatusHead head,
      TreatyAnswers answers,
      TreatyFaults faults,
      TreatyFaults remarks) {
    var participants = new Participants(countries, answers.names(), faults);
    var rows = new ArrayList<StatusRow>(sheet.lines().size());
    int width = sheet.header().size();
    for (Sheet.Line line : sheet.lines()) {
      int size = line.cells().size();
      if (size != width) {
        faults.add(
            line.number(),
            "",
            size < width ? TreatyFaultCode.TOO_FEW_CELLS : TreatyFaultCode.TOO_MANY_CELLS,
            Integer.toString(size),
            Integer.toString(width));
        continue;
      }
      if (clean(line, sheet.header(), faults)) {
        row(line, sheet.header(), head, answers, participants, faults, remarks)
            .ifPresent(rows::add);
      }
    }
    participants.end();
    return rows;
  }

  private static boolean clean(Sheet.Line line, List<String> header, TreatyFaults faults) {
    boolean clean = true;
    for (int i = 0; i < line.cells().size(); i++) {
      String bad = PlainText.badCharacter(line.cells().get(i));
      if (!bad.isEmpty()) {
        TreatyFaultCode code =
            bad.equals("U+FFFD")
                ? TreatyFaultCode.LOST_CHARACTER
                : TreatyFaultCode.INVISIBLE_CHARACTER;
        faults.add(line.number(), header.get(i), code, bad);
        clean = false;
      }
    }
    return clean;
  }

  private static Optional<StatusRow> row(
      Sheet.Line line,
      List<String> header,
      StatusHead head,
      TreatyAnswers answers,
      Participants participants,
      TreatyFaults faults,
      TreatyFaults remarks) {
    String name = line.cells().getFirst();
    Optional<Participants.Known> known = participants.find(name, line.number(), header.getFirst());
    var dates = new RowDates(line.number(), answers, faults);
    for (StatusHead.Column column : head.columns()) {
      dates.read(column, line.cells().get(header.indexOf(column.name())));
    }
    dates.end();
    return known.map(found -> dates.row(name, found, head.tellsSignatures(), remarks));
  }

  /** Certainly earlier: a day in the year of adoption is not before that year. */
  static boolean beforeAdoption(LocalDate day, TreatyAnswers answers) {
    String adopted = answers.adopted();
    String written = day.toString();
    return !adopted.isEmpty()
        && written.substring(0, Math.min(adopted.length(), written.length())).compareTo(adopted)
            < 0;
  }
}
