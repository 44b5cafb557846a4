package org.symbolon.node.intake;

/** Rows by what an import does to them. */
public record SheetCounts(int added, int changed, int unchanged) {
  public static final SheetCounts NONE = new SheetCounts(0, 0, 0);
}
