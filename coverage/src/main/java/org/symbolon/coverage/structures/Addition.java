package org.symbolon.coverage.structures;

import java.util.List;
import java.util.TreeSet;
import org.symbolon.coverage.records.StructureOutput;

/**
 * Whether the records of two databases could be added. Only where the unit of record and who made
 * the record agree, and each is one: what several kinds of source made side by side is no one
 * count. That they agree is needed, not enough: crime, place and period must agree too, and no
 * record may stand in both.
 */
public enum Addition {
  /** Unit of record and source type agree. */
  AGREE,
  UNIT_DIFFERS,
  SOURCE_TYPE_DIFFERS,
  BOTH_DIFFER,
  /** Equal on paper, but records of several units or of several sources stand side by side. */
  SEVERAL_SIDE_BY_SIDE,
  /** A unit or a source type is not on record. */
  NOT_KNOWN;

  public static Addition of(StructureOutput one, StructureOutput other) {
    if (one.units().isEmpty()
        || other.units().isEmpty()
        || one.sourceTypes().isEmpty()
        || other.sourceTypes().isEmpty()) {
      return NOT_KNOWN;
    }
    boolean units = same(one.units(), other.units());
    boolean sources = same(one.sourceTypes(), other.sourceTypes());
    if (!units || !sources) {
      return units ? SOURCE_TYPE_DIFFERS : sources ? UNIT_DIFFERS : BOTH_DIFFER;
    }
    return isOneCount(one) ? AGREE : SEVERAL_SIDE_BY_SIDE;
  }

  /** Whether all records of a database are of one unit and of one kind of source. */
  public static boolean isOneCount(StructureOutput database) {
    return database.units().size() == 1
        && database.sourceTypes().size() == 1
        && !database.sourceTypes().getFirst().startsWith("MIXED");
  }

  private static boolean same(List<String> one, List<String> other) {
    return new TreeSet<>(one).equals(new TreeSet<>(other));
  }
}
