package org.symbolon.node.access.accounts;

import org.symbolon.node.access.EventKind;

/** Acts on who works for which office, and who stands in for whom. */
enum PeopleEvent implements EventKind {
  ORGANISATION_DELETED("access.organisation.deleted"),
  OFFICE_JOINED("access.office.joined"),
  OFFICE_LEFT("access.office.left"),
  OFFICE_ACTED_FOR("access.office.actedfor"),
  TITLE_CHANGED("access.account.title"),
  ORGANISATION_LEFT("access.account.left"),
  ORGANISATION_REJOINED("access.account.rejoined"),
  HANDED_OVER("access.account.handedover"),
  DEPUTY_NAMED("access.deputy.named"),
  DEPUTY_REVOKED("access.deputy.revoked"),
  DEPUTY_BEGAN("access.deputy.began"),
  DEPUTY_ENDED("access.deputy.ended");

  private final String code;

  PeopleEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
