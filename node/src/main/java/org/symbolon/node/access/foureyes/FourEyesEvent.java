package org.symbolon.node.access.foureyes;

import org.symbolon.node.access.EventKind;

/** Each step of a dangerous act, and guards that were switched on again. */
enum FourEyesEvent implements EventKind {
  PROPOSED("access.proposal.made"),
  CONFIRMED("access.proposal.confirmed"),
  CANCELLED("access.proposal.cancelled"),
  WAITS("access.proposal.waits"),
  EXPIRED("access.proposal.expired"),
  FAILED("access.proposal.failed"),
  DONE("access.proposal.done"),
  GUARD_OFF("access.guard.off"),
  GUARD_ON("access.guard.on");

  private final String code;

  FourEyesEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
