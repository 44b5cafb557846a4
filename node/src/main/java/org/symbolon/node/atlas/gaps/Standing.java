package org.symbolon.node.atlas.gaps;

import org.symbolon.coverage.gaps.RequiredFunction;
import org.symbolon.coverage.gaps.Support;

/** Where a function stands that some text demands: what, if anything, is to be done about it. */
enum Standing {
  /** None recorded, and a body could take it up. */
  GAP,
  /** Monitored or assisted with only; a body could take it up as a task of its own. */
  GENERAL_ONLY,
  /** No body has it as a task, and only a legislator or a court can act. */
  STATE_ONLY,
  /** One body alone has it as a task: a single point of failure. */
  SINGLE,
  /** Several bodies have it as a task. */
  SHARED;

  static Standing of(RequiredFunction function) {
    if (function.direct().isEmpty()) {
      return !function.canBeHelped()
          ? STATE_ONLY
          : function.support() == Support.NONE_RECORDED ? GAP : GENERAL_ONLY;
    }
    return function.isSingle() ? SINGLE : SHARED;
  }
}
