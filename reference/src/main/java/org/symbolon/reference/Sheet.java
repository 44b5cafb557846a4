package org.symbolon.reference;

import java.util.List;

/** A CSV file as it stands: a header and lines of cells, nothing checked yet but its form. */
public record Sheet(List<String> header, List<Line> lines) {

  /**
   * One record of the file.
   *
   * @param number the line of the file on which it begins, from 1
   */
  public record Line(int number, List<String> cells) {}
}
