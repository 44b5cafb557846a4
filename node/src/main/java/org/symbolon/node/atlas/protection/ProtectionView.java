package org.symbolon.node.atlas.protection;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.KeyEntry;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Table;

/**
 * The page of the chart, put into words.
 *
 * @param refusal why there is no comparison though one was asked for; empty otherwise
 * @param asks the head of the yardstick's own column; empty where there is none
 * @param one the chart of one text, for a phone
 */
record ProtectionView(
    String answer,
    String n,
    List<String> behind,
    String refusal,
    Filter filter,
    List<KeyEntry> key,
    String asks,
    List<Head> heads,
    List<Need> needs,
    Optional<Sheet> sheet,
    One one,
    Table texts,
    Table notCoded,
    String leftOut) {

  /** The head of a column. */
  record Head(String id, String label, String year, String record) {}

  /** The functions of one need. */
  record Need(String label, String question, List<Line> lines) {}

  /** A function across the texts. */
  record Line(
      String code,
      String label,
      String asked,
      String askedSays,
      List<ProtectionSigns.Sign> cells,
      String has) {}

  /** One text, need by need. */
  record One(String id, String label, String draft, List<Option> texts, List<OneNeed> needs) {}

  /** The functions of one need in one text. */
  record OneNeed(String label, List<OneLine> lines) {}

  /** One function in one text. */
  record OneLine(String code, String label, ProtectionSigns.Sign cell) {}

  /**
   * What stands behind a cell.
   *
   * @param says how the text stands to the yardstick
   * @param own what the text says
   * @param asked what the yardstick says
   * @param models the strongest provisions of other texts
   * @param draft the sheet of the text for who drafts it; empty where there is no yardstick
   */
  record Sheet(
      String title,
      String says,
      List<Provision> own,
      List<Provision> asked,
      List<Provision> models,
      String close,
      String draft,
      String function) {}

  /** One provision. */
  record Provision(
      String record, String article, String how, String crime, String summary, String confidence) {}
}
