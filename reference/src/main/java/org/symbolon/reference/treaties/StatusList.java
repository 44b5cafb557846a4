package org.symbolon.reference.treaties;

import java.util.List;

/**
 * A list of status as it was read.
 *
 * @param columns the head, as the file writes it
 * @param remarks what was seen and hinders nothing
 */
public record StatusList(List<String> columns, List<StatusRow> rows, List<TreatyFault> remarks) {

  public StatusList {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /** How many signed, with or without joining later. */
  public int signed() {
    return (int) rows.stream().filter(row -> row.signed().isPresent()).count();
  }

  /** How many are bound, organisations among them. */
  public int parties() {
    return (int) rows.stream().filter(StatusRow::party).count();
  }
}
