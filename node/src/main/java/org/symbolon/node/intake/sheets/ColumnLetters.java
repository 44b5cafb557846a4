package org.symbolon.node.intake.sheets;

/** Columns as a spreadsheet names them: 1 is A, 27 is AA. */
final class ColumnLetters {

  private ColumnLetters() {}

  static String of(int number) {
    var letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** The number of the column in a reference such as AB12, at most 1,000,000; 0 where none. */
  static int number(String reference) {
    int number = 0;
    for (int i = 0; i < reference.length() && number < 1_000_000; i++) {
      char c = reference.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      number = number * 26 + c - 'A' + 1;
    }
    return number;
  }
}
