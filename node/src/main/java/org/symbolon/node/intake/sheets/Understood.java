package org.symbolon.node.intake.sheets;

import java.util.List;
import org.symbolon.reference.Wording;

/**
 * What the reader made of a file, so that a person can see a wrong guess.
 *
 * @param kind CSV, XLSX, or empty where it is no sheet
 * @param delimiter of a CSV; a tab is written {@code tab}
 * @param encoding of a CSV
 * @param sheet name of the sheet of a workbook
 * @param headerRow row of the names, as a spreadsheet counts it; 0 where none was found
 * @param rows rows with content below the names
 * @param blankRows rows without content, which were passed over
 */
public record Understood(
    String kind,
    boolean gzip,
    String delimiter,
    String encoding,
    String sheet,
    long headerRow,
    List<ColumnMatch> columns,
    long rows,
    long blankRows,
    List<Wording> notes) {

  public Understood {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /**
   * A name in the sheet and the column that it was taken for.
   *
   * @param column empty where it was taken for none
   * @param nearest the nearest column, where it was taken for none and one is near
   */
  public record ColumnMatch(String written, String column, String nearest) {}
}
