package org.symbolon.node.intake.sheets;

/**
 * Bounds that keep memory and time of one sheet finite; what exceeds them is refused by name.
 *
 * @param packedBytes size of the file as it came
 * @param unpackedBytes size of what it unpacks to, all parts together
 * @param recordCharacters length of one row, its line breaks within quotes included
 * @param cellCharacters length of one cell; a spreadsheet itself ends at 32,767
 * @param cells cells of all rows together, which whoever compares them keeps in memory
 * @param problems how many problems are kept; further ones are only counted
 */
public record SheetLimits(
    long packedBytes,
    long unpackedBytes,
    int recordCharacters,
    int cellCharacters,
    int rows,
    int columns,
    int cells,
    int problems) {

  public static final SheetLimits USUAL =
      new SheetLimits(32L << 20, 128L << 20, 1 << 20, 32_767, 200_000, 256, 2_000_000, 1_000);
}
