package org.symbolon.node.atlas.overlaps;

import java.util.List;
import org.symbolon.coverage.records.Intensity;
import org.symbolon.node.web.Table;

/**
 * The page of one pair, put into words.
 *
 * @param address this page under its question
 * @param reasons shared functions with territory, crime and the records behind
 */
record PairView(
    String title,
    String address,
    Body bodyA,
    Body bodyB,
    List<String> answers,
    String n,
    List<String> behind,
    List<Group> groups,
    Table reasons,
    Table ties,
    String ended) {

  /** A body of the pair. */
  record Body(String id, String label, String name, String record, int functions) {}

  /** Functions of both, or of one alone. */
  record Group(String label, boolean both, List<Line> lines) {}

  /** A function, and how each of the two has it. */
  record Line(String function, Side a, Side b) {}

  /** How a body has a function: not at all, or by these records. */
  record Side(String says, String classes, List<String> records) {

    static Side none(String says) {
      return new Side(says, "", List.of());
    }

    static Side of(String says, Intensity intensity, List<String> records) {
      return new Side(says, intensity == Intensity.CORE ? "sy-bar" : "sy-bar sy-bar--2", records);
    }
  }
}
