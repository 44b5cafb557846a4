package org.symbolon.node.intake.sheets;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.symbolon.node.intake.SheetColumn;
import org.symbolon.node.intake.SheetProblem;

/**
 * The names of the columns of a sheet, nothing of its rows.
 *
 * @param written the names as the sheet has them; none where it has no row of names
 * @param fault why the file cannot be read as a sheet
 */
public record SheetHeader(List<String> written, Optional<SheetProblem> fault) {

  public SheetHeader {
    written = written.stream().filter(name -> !name.isEmpty()).toList();
  }

  /** How the names fit a table: those that it knows and does not, and those that it misses. */
  public record Fit(int known, int unknown, int missing) {

    /** Whether the sheet has all that the table needs, and nothing else. */
    public boolean whole() {
      return known > 0 && unknown == 0 && missing == 0;
    }
  }

  public Fit fit(List<SheetColumn> columns) {
    var names = new ColumnNames(columns);
    Set<String> found = new HashSet<>();
    int known = 0;
    for (String name : written) {
      Optional<SheetColumn> column = names.find(name);
      column.ifPresent(each -> found.add(each.name()));
      known += column.isPresent() ? 1 : 0;
    }
    long missing =
        columns.stream()
            .filter(column -> column.required() && !found.contains(column.name()))
            .count();
    return new Fit(known, written.size() - known, (int) missing);
  }
}
