package org.symbolon.node.atlas.records;

import java.util.List;
import org.symbolon.node.web.Table;

/**
 * What the page of a record shows.
 *
 * @param kind name of the kind, in the plural
 * @param subtitle the full name behind a short title, or empty
 * @param said what the data say
 * @param unknown labels of the columns whose cell is empty
 * @param notCoded sentences about what is not coded, apart from what is unknown
 * @param related tables of the records that point here
 * @param history newest first; empty for who may not see it
 */
record RecordView(
    String address,
    String listAddress,
    String kind,
    String title,
    String subtitle,
    String key,
    int version,
    boolean live,
    boolean changedHere,
    String confidence,
    String asOf,
    boolean stale,
    String origin,
    String source,
    List<Said> said,
    List<String> unknown,
    List<String> notCoded,
    List<Related> related,
    List<Past> history) {

  /** One column with its items. */
  record Said(String label, List<RecordWords.Item> items, boolean identifier) {}

  /** Records of one kind that point here. */
  record Related(String title, long total, Table table, String all) {}

  /**
   * One version.
   *
   * @param was the change in words
   * @param differences what it changed, by column
   * @param reason the author's words, or empty
   */
  record Past(
      int version,
      String was,
      String who,
      String when,
      String reason,
      List<Difference> differences,
      boolean current) {}

  /** One column that a version changed. */
  record Difference(String label, String before, String after) {}
}
