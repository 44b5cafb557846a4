package org.symbolon.node.atlas.answers;

/**
 * A provision that asks a duty, as it stood.
 *
 * @param provision id of the coded provision
 * @param instrument whose text it is
 * @param through instrument that takes the duty over from it ({@code APPLIES_TO}), or empty
 * @param wording what it says, in the words of the coding
 */
public record AskedBy(
    String provision,
    String instrument,
    String article,
    String obligation,
    String through,
    String wording) {

  /** What stays when the coding changes. */
  String key() {
    return provision + " " + through;
  }
}
