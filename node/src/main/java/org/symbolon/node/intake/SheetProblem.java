package org.symbolon.node.intake;

import org.symbolon.reference.Wording;

/**
 * One fault of a sheet: where, what, and what to do.
 *
 * @param code names the kind of fault, for scripts
 * @param row row as a spreadsheet counts it, from 1; 0 where the file as a whole is meant
 * @param column name of the column as the sheet has it; empty where the row or file is meant
 */
public record SheetProblem(String code, long row, String column, Wording message, Wording remedy) {

  /** A problem whose texts stand under {@code intake.fault.CODE} and its remedy. */
  public static SheetProblem of(long row, String column, String code, Object... arguments) {
    String key = "intake.fault." + code;
    return new SheetProblem(
        code,
        row,
        column,
        IntakeTexts.of(key, arguments),
        IntakeTexts.of(key + ".remedy", arguments));
  }

  /** A problem of the file as a whole. */
  public static SheetProblem ofFile(String code, Object... arguments) {
    return of(0, "", code, arguments);
  }
}
