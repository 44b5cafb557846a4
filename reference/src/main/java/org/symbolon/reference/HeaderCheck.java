package org.symbolon.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares the header of a file with the schema. Columns may stand in any order; one that came
 * later may be absent.
 */
final class HeaderCheck {

  private HeaderCheck() {}

  /** Adds what is wrong, and tells whether rows can be read under this header. */
  static boolean check(TableSchema schema, String file, List<String> header, Faults faults) {
    List<String> names = schema.columnNames();
    if (header.isEmpty()) {
      faults.add(file, 0, "", FaultCode.EMPTY_FILE, String.join(", ", names));
      return false;
    }
    if (header.size() == 1 && names.size() > 1 && separatedOtherwise(header.getFirst())) {
      faults.add(file, 1, "", FaultCode.WRONG_DELIMITER);
      return false;
    }
    Set<String> seen = new HashSet<>();
    List<String> missing =
        schema.columns().stream()
            .filter(column -> !column.mayBeAbsent())
            .map(Column::name)
            .filter(name -> !header.contains(name))
            .toList();
    boolean sound = true;
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i);
      if (name.isEmpty()) {
        String number = Integer.toString(i + 1);
        faults.add(file, 1, "", FaultCode.UNNAMED_COLUMN, number, String.join(", ", names));
      } else if (!seen.add(name)) {
        faults.add(file, 1, name, FaultCode.DUPLICATE_COLUMN, name);
      } else if (!names.contains(name)) {
        String nearest = Nearest.one(name, missing.isEmpty() ? names : missing);
        faults.add(file, 1, name, FaultCode.UNKNOWN_COLUMN, name, nearest);
      } else {
        continue;
      }
      sound = false;
    }
    for (String name : missing) {
      faults.add(file, 1, name, FaultCode.MISSING_COLUMN, name);
      sound = false;
    }
    return sound;
  }

  private static boolean separatedOtherwise(String only) {
    return only.indexOf(';') >= 0 || only.indexOf('\t') >= 0 || only.indexOf('|') >= 0;
  }
}
