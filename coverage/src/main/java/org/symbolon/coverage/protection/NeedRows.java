package org.symbolon.coverage.protection;

import java.util.List;
import org.symbolon.coverage.records.ProtectionNeed;

/** The functions that answer to one need. */
public record NeedRows(ProtectionNeed need, List<ProtectionRow> rows) {

  /** Functions of protection that no need names. */
  public static final ProtectionNeed OTHER =
      new ProtectionNeed(
          "OTHER", Integer.MAX_VALUE, "Other protection", "Autre protection", "", "", List.of());

  public NeedRows {
    rows = List.copyOf(rows);
  }
}
