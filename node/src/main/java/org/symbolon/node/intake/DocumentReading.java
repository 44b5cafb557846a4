package org.symbolon.node.intake;

import java.util.List;
import org.symbolon.reference.Wording;

/**
 * What a target made of a file of a form of its own.
 *
 * @param columns the head of the file, and what it was taken for
 * @param rows none where there is a problem
 * @param notes what was understood, and what was seen and hinders nothing
 */
public record DocumentReading(
    List<Taken> columns, List<SheetRow> rows, List<SheetProblem> problems, List<Wording> notes) {

  public DocumentReading {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /**
   * A column of the file and of the rows.
   *
   * @param written empty where the rows have a column more
   */
  public record Taken(String written, String column) {}
}
