package org.symbolon.node.atlas.labels;

/** What an overlap is in the judgement of a person. */
public enum Judgement {
  /** If one fails, the other still acts. */
  NEEDED_REDUNDANCY,
  /** Same function, other place, group or step. */
  COMPLEMENTARY,
  /** Two do what one could. */
  AVOIDABLE,
  /** One undoes what the other does. */
  CONFLICT
}
