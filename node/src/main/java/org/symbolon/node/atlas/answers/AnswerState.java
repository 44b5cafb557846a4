package org.symbolon.node.atlas.answers;

/** How far a State has what a duty asks, in the judgement of who answers. */
public enum AnswerState {
  IN_PLACE,
  PARTLY,
  NOT_IN_PLACE,
  /** Asked, and nobody could say; not the same as an answer that was never given. */
  NOT_KNOWN
}
