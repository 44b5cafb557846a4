package org.symbolon.node.atlas.ladder;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/** The pages of the ladder, put into words. */
final class LadderViews {

  private LadderViews() {}

  /**
   * All instruments.
   *
   * @param withoutStatus treaties of which no status is recorded
   * @param upload whether the reader may bring lists in
   */
  record Overview(
      String answer,
      String n,
      List<String> behind,
      Filter filter,
      Optional<Picture> picture,
      Table instruments,
      Table withoutStatus,
      boolean upload) {}

  /**
   * One instrument.
   *
   * @param recorded whether any list is recorded; without one all tables are empty
   * @param compared what two lists do not say alike, where two are asked for
   * @param texts declarations of which a text stands here, in full
   */
  record One(
      String id,
      String title,
      String longTitle,
      String answer,
      String n,
      List<String> behind,
      Filter filter,
      boolean recorded,
      Optional<Picture> picture,
      Table participants,
      Table signedNotParty,
      Table conflicts,
      Table lists,
      List<Choice> choices,
      Optional<Table> compared,
      List<Text> texts,
      boolean upload) {}

  /** A list that can be compared with another. */
  record Choice(String id, String label, boolean first, boolean second) {}

  /** The declarations of one participant. */
  record Text(String anchor, String heading, String says, String text, String address) {}
}
