package org.symbolon.node.web;

/** Says in a line what a part holds in this node today. The part implements it. */
public interface PartToday {

  /** Code of the part: {@code atlas}, {@code observatory}, {@code casework} or {@code exchange}. */
  String part();

  /** Counts in words, from what this visitor may see. */
  String today(Page page);
}
