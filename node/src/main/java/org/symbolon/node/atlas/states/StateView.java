package org.symbolon.node.atlas.states;

import java.util.List;
import java.util.Map;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.KeyEntry;
import org.symbolon.node.web.Table;

/**
 * The page of a State.
 *
 * @param apart what stands apart from what binds: joined and not in force, signed, soft
 * @param groups function by function
 * @param answered whether the reader sees answers
 * @param unknown what is not known, a sentence each
 */
record StateView(
    String iso3,
    String name,
    String title,
    List<String> answers,
    String n,
    List<String> behind,
    Filter filter,
    Table binding,
    List<Apart> apart,
    List<KeyEntry> key,
    List<Group> groups,
    boolean answered,
    Table.Empty none,
    List<String> unknown,
    Table notKnown,
    Table notBound,
    Map<String, String> asked) {

  /** A list of instruments that do not bind, or not yet. */
  record Apart(String id, String title, String text, Table table) {}

  /** Functions of one kind. */
  record Group(String label, String count, List<Line> lines) {}

  /** One function: the strongest wording, every provision, and what was answered. */
  record Line(
      String function,
      String address,
      Sign strongest,
      String strongestWords,
      List<Duty> duties,
      List<Noted> answers) {}

  /** A mark that says how strong; the words stand beside it. */
  record Sign(String classes, String text) {}

  /**
   * One provision.
   *
   * @param instrument in whose text it stands
   * @param inherited by which texts it is taken over, or empty
   */
  record Duty(
      Sign sign,
      String instrument,
      String article,
      String address,
      String obligation,
      String inherited,
      String summary,
      String confidence) {}

  /** An answer that is kept, or the way to note one. */
  record Noted(String crime, String state, boolean stale, String says, String address) {}
}
