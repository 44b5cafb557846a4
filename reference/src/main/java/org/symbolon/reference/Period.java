package org.symbolon.reference;

/** Years of publication or collection: {@code 2012}, {@code 2009-}, {@code 2013-2015}. */
final class Period {

  private Period() {}

  static void check(Column column, Row row, String cell, Faults faults) {
    for (String item : Cells.items(cell)) {
      int dash = item.indexOf('-');
      String from = dash < 0 ? item : item.substring(0, dash);
      String to = dash < 0 ? "" : item.substring(dash + 1);
      if (!year(from) || !(to.isEmpty() || year(to))) {
        faults.add(row, column.name(), FaultCode.BAD_PERIOD, item);
      } else if (!to.isEmpty() && to.compareTo(from) < 0) {
        faults.add(row, column.name(), FaultCode.ENDS_BEFORE_IT_BEGINS, to, from);
      }
    }
  }

  private static boolean year(String text) {
    return text.length() == 4 && PartialDate.parse(text).filter(PartialDate::inRange).isPresent();
  }
}
