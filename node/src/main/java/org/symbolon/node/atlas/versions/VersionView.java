package org.symbolon.node.atlas.versions;

import java.util.List;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Table;

/** The pages of versions, put into words. */
final class VersionView {

  private VersionView() {}

  /** The list of versions. */
  record All(String answer, Filter filter, Table table) {}

  /**
   * One version.
   *
   * @param facts what it is, line by line
   * @param question what was asked
   * @param drawing address of the drawing; empty where there is none
   * @param mayOpenLive whether this visitor may see the live chart
   */
  record One(
      String id,
      String title,
      String answer,
      String n,
      List<String> sources,
      String alt,
      String drawing,
      Table facts,
      Table question,
      String live,
      String changed,
      String text,
      String bibtex,
      String csl,
      String address,
      String digest,
      List<String> lists,
      List<Table> tables) {}

  /** What changed between two versions, or since one. */
  record Compared(
      String title,
      String answer,
      String from,
      String fromAddress,
      String to,
      String toAddress,
      Table question,
      Table changes) {}
}
