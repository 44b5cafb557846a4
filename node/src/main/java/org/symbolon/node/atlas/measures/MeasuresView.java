package org.symbolon.node.atlas.measures;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.KeyEntry;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Table;

/**
 * The page of the chart, put into words.
 *
 * @param one the chart of one text, for a phone
 */
record MeasuresView(
    String answer,
    String n,
    List<String> behind,
    Filter filter,
    List<KeyEntry> key,
    List<Over> over,
    List<Head> heads,
    List<Group> groups,
    List<Foot> foot,
    Optional<SheetView> sheet,
    One one,
    Table scopes,
    Table leftOut,
    List<Option> regions,
    Optional<RegionsView> comparison) {

  /** A group of columns. */
  record Over(String label, int columns) {}

  /** The head of a column. */
  record Head(
      String id, String label, String year, String record, String leaveOut, boolean coded) {}

  /** The functions of one category. */
  record Group(String label, String shown, List<Line> lines) {}

  /** A function across the texts. */
  record Line(String code, String label, List<CellSign> cells, String has, String agreement) {}

  /** A count below each column. */
  record Foot(String label, List<String> values) {}

  /** One text, function by function. */
  record One(String id, String label, List<Option> texts, List<OneGroup> groups) {}

  /** The functions of one category in one text. */
  record OneGroup(String label, List<OneLine> lines) {}

  /** One function in one text. */
  record OneLine(String code, String label, CellSign cell) {}

  /**
   * The provisions behind a cell.
   *
   * @param elsewhere the same function in the other texts of the chart
   */
  record SheetView(
      String title,
      String says,
      List<ProvisionView> provisions,
      Table elsewhere,
      String close,
      String function) {}

  /** One provision. */
  record ProvisionView(
      String id,
      String summary,
      String article,
      String obligation,
      String precision,
      String category,
      String crime,
      String functions,
      String confidence,
      String source,
      String differs,
      List<OtherCoding> others) {}

  /** What a further coder said of a provision, where it differs from the first. */
  record OtherCoding(String coder, List<String> says, String remark, String address) {}

  /** Two regions compared, or why not. */
  record RegionsView(String refusal, Table table) {}
}
