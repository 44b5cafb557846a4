package org.symbolon.reference.treaties;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dates of one row of a list of status: at most one signature and one act. */
final class RowDates {

  private final int row;
  private final TreatyAnswers answers;
  private final TreatyFaults faults;
  private @Nullable LocalDate signed;
  private StatusRow.@Nullable Joining joining;
  private String joiningField = "";
  private String words = "";

  RowDates(int row, TreatyAnswers answers, TreatyFaults faults) {
    this.row = row;
    this.answers = answers;
    this.faults = faults;
  }

  void read(StatusHead.Column column, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    StatusDate date = StatusDate.read(cell, row, column.name(), faults).orElse(null);
    if (date == null) {
      return;
    }
    bounds(date.day(), column.name());
    if (date.letter().isEmpty()) {
      column
          .plain()
          .ifPresentOrElse(
              meaning -> take(meaning, date.day(), column.name()),
              () ->
                  faults.add(
                      row, column.name(), TreatyFaultCode.LETTER_NEEDED, cell, column.letters()));
      return;
    }
    StatusMeaning meaning = column.lettered().get(date.letter());
    if (meaning == null) {
      faults.add(
          row, column.name(), TreatyFaultCode.LETTER_UNKNOWN, date.letter(), column.letters());
      return;
    }
    take(meaning, date.day(), column.name());
  }

  private void bounds(LocalDate day, String field) {
    if (StatusListReader.beforeAdoption(day, answers)) {
      faults.add(row, field, TreatyFaultCode.BEFORE_ADOPTION, day.toString(), answers.adopted());
    }
    answers
        .asOf()
        .filter(day::isAfter)
        .ifPresent(asOf ->
            faults.add(row, field, TreatyFaultCode.AFTER_AS_OF, day.toString(), asOf.toString()));
  }

  private void take(StatusMeaning meaning, LocalDate day, String field) {
    switch (meaning) {
      case StatusMeaning.Signed _ -> {
        if (signed != null) {
          faults.add(row, field, TreatyFaultCode.TWO_SIGNATURES);
        }
        signed = day;
      }
      case StatusMeaning.Joined(TreatyAct act, String said) -> {
        if (joining != null) {
          faults.add(row, field, TreatyFaultCode.TWO_ACTS, joiningField);
        }
        joining = new StatusRow.Joining(act, day);
        joiningField = field;
        words = said;
      }
    }
  }

  /** Checks what only the whole row shows. */
  void end() {
    if (signed != null && joining != null && joining.day().isBefore(signed)) {
      faults.add(
          row,
          joiningField,
          TreatyFaultCode.JOINED_BEFORE_SIGNING,
          joining.day().toString(),
          signed.toString());
    }
  }

  /** The row, with remarks on what is odd and yet may be so. */
  StatusRow row(
      String name, Participants.Known known, boolean tellsSignatures, TreatyFaults remarks) {
    String note = "";
    if (signed == null && joining == null) {
      remarks.add(row, "", TreatyFaultCode.NO_DATE, name);
      note = "named in the source without a date";
    }
    if (joining != null && joining.act() == TreatyAct.PARTICIPATION) {
      remarks.add(row, "", TreatyFaultCode.ACT_NOT_TOLD, name, words);
      note = "the source says: " + words;
    }
    if (tellsSignatures
        && joining != null
        && signed == null
        && joining.act() == TreatyAct.RATIFICATION) {
      remarks.add(row, "", TreatyFaultCode.JOINED_UNSIGNED, name);
      note = "ratification without a signature in the source";
    }
    return new StatusRow(
        row,
        name,
        known.kind(),
        known.iso3(),
        Optional.ofNullable(signed),
        Optional.ofNullable(joining),
        note);
  }
}
