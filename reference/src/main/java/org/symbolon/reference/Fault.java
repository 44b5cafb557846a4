package org.symbolon.reference;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong, where, and what would be right.
 *
 * @param file the file; empty for a form
 * @param row the line of the file, from 1; 0 where the fault is of the whole file or of a form
 * @param column the column; empty where the fault is of the whole row or file
 * @param arguments what the message and the remedy name, in the order of {@code faults.properties}
 */
public record Fault(String file, int row, String column, FaultCode code, List<String> arguments) {

  public Fault {
    arguments = List.copyOf(arguments);
  }

  /** What is wrong, as a sentence. */
  public String message(Locale locale) {
    return FaultWords.in(locale).text(code + ".message", arguments);
  }

  /** What would be right, as a sentence. */
  public String remedy(Locale locale) {
    return FaultWords.in(locale).text(code + ".remedy", arguments);
  }

  /** Where it is, such as "measures.csv, row 12, column crime"; empty for a whole form. */
  public String place(Locale locale) {
    return FaultWords.in(locale).place(this);
  }

  /** Place, message and remedy in one line. */
  public String line(Locale locale) {
    return FaultWords.in(locale).line(this);
  }

  @Override
  public String toString() {
    return line(Locale.ENGLISH);
  }
}
