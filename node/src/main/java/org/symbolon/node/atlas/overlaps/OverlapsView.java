package org.symbolon.node.atlas.overlaps;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.KeyEntry;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/**
 * The page of all pairs, put into words.
 *
 * @param changes what each switch changes; empty in a large world until it is asked for
 * @param list the pairs that the filter lists; the little ones stand apart while it says nothing
 * @param exportAll address of the export of every pair
 * @param exact this page with the probabilities, or without them again
 */
record OverlapsView(
    List<String> answers,
    String n,
    List<String> behind,
    Filter counts,
    List<Standings> table,
    Section invite,
    Section apart,
    List<Bars> bars,
    Picture luck,
    List<String> test,
    Filter filter,
    Section list,
    Optional<Section> little,
    Optional<Table> changes,
    Section leftOut,
    Matrix matrix,
    String exportAll,
    String exact) {

  /**
   * A table with its heading and a sentence before it.
   *
   * @param more the words of the way to the rest, or empty
   * @param rest the address of all
   */
  record Section(String title, String says, Table table, String more, String rest) {

    Section(String title, String says, Table table) {
      this(title, says, table, "", "");
    }
  }

  /** A row of the table of overlap, meeting and tie. */
  record Standings(String label, List<Count> counts, String all, String allAddress) {}

  /** A count with the list behind it; the ones to act on stand out. */
  record Count(String number, String address, boolean strong, String label) {}

  /** Seen beside what luck gives. */
  record Bars(String label, String seen, String luck) {}

  /** Bodies side by side. */
  record Matrix(
      String title,
      String n,
      List<KeyEntry> key,
      List<String> heads,
      List<Line> lines,
      List<Option> choices,
      List<String> chosen) {}

  /** A body against those before it. */
  record Line(String label, int breadth, List<Optional<Sign>> signs) {}

  /** A cell of the matrix. */
  record Sign(String text, String classes, String address, String label) {}
}
