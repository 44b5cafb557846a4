package org.symbolon.node.atlas.gaps;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.atlas.tasks.FindingTasks;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.KeyEntry;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/** The pages of gaps, put into words. */
final class GapViews {

  private GapViews() {}

  /**
   * The page of all gaps.
   *
   * @param stateOnly duties with none recorded where only a legislator or a court can act
   */
  record Overview(
      String answer,
      String n,
      List<String> behind,
      Filter filter,
      List<KeyEntry> key,
      List<Bar> bars,
      Optional<Picture> picture,
      Table functions,
      Table gaps,
      Table stateOnly,
      Table single,
      Balance balance) {}

  /**
   * One bar of the picture: the functions of a category by grade.
   *
   * @param label the counts in words
   */
  record Bar(String category, String label, int direct, int general, int none) {}

  /** Recorded activities by category, with the sentence that says what they are. */
  record Balance(String sentence, Table table) {}

  /**
   * The page of one function.
   *
   * @param required whether a text demands it under "shall"
   * @param unknown what is not recorded or not looked at, in sentences
   * @param standing where it stands, with its sign
   */
  record One(
      String code,
      String title,
      String description,
      String answer,
      String n,
      boolean required,
      Sign standing,
      String addressees,
      String category,
      Table provisions,
      Table direct,
      Table general,
      List<String> unknown,
      Optional<FindingTasks> tasks) {}

  /** A state as shape and words, never colour alone. */
  record Sign(String classes, String shape, String words) {}
}
