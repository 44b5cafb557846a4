package org.symbolon.reference.treaties;

import java.util.List;
import java.util.Locale;
import org.symbolon.reference.Fault;
import org.symbolon.reference.Wording;

/**
 * One thing that is wrong with a file about a treaty, or that it cannot say and a person must.
 *
 * @param code names the kind of fault, for scripts
 * @param row the line of the file, from 1; 0 where the file as a whole is meant
 * @param field the column, or what is asked; empty where the row or file is meant
 * @param asks whether a person's answer settles it
 */
public record TreatyFault(
    String code,
    String file,
    int row,
    String field,
    boolean asks,
    Wording message,
    Wording remedy) {

  /** A fault in the words of {@code faults.properties}; empty arguments leave their part out. */
  public static TreatyFault of(
      String file, int row, String field, TreatyFaultCode code, String... arguments) {
    List<String> said = List.of(arguments);
    return new TreatyFault(
        code.name(),
        file,
        row,
        field,
        code.asks(),
        FaultTexts.of(code + ".message", said),
        FaultTexts.of(code + ".remedy", said));
  }

  /** A fault that the reader of plain sheets found. */
  static TreatyFault of(Fault fault) {
    return new TreatyFault(
        fault.code().name(),
        fault.file(),
        fault.row(),
        fault.column(),
        false,
        new Wording(fault.message(Locale.ENGLISH), fault.message(Locale.FRENCH)),
        new Wording(fault.remedy(Locale.ENGLISH), fault.remedy(Locale.FRENCH)));
  }

  /** Place, message and remedy in one line. */
  public String line(Locale locale) {
    return FaultTexts.line(this, locale);
  }

  @Override
  public String toString() {
    return line(Locale.ENGLISH);
  }
}
