package org.symbolon.node.access.decisions;

import org.symbolon.node.access.EventKind;

/** Acts on accounts, organisations and sessions, and what was refused. */
public enum AccessEvent implements EventKind {
  NODE_SET_UP("access.node.setup"),
  FIRST_LINK_MADE("access.firstlink.made"),
  SIGNED_IN("access.signed.in"),
  SIGNED_OUT("access.signed.out"),
  SIGN_IN_FAILED("access.signin.failed"),
  REFUSED("access.refused"),
  CONSULTED("access.consulted"),
  EXPORTED("access.exported"),
  EVENTS_ERASED("access.events.erased"),
  RULES_CHANGED("access.rules.changed"),
  ACCOUNT_INVITED("access.account.invited"),
  ACCOUNT_TAKEN_UP("access.account.takenup"),
  ACCOUNT_ROLES_CHANGED("access.account.roles"),
  ACCOUNT_LOCKED("access.account.locked"),
  ACCOUNT_UNLOCKED("access.account.unlocked"),
  ACCOUNT_RESET("access.account.reset"),
  PASSWORD_CHANGED("access.password.changed"),
  LANGUAGE_CHANGED("access.language.changed"),
  ORGANISATION_ADDED("access.organisation.added"),
  ORGANISATION_CHANGED("access.organisation.changed"),
  OFFICE_ADDED("access.office.added"),
  OFFICE_CHANGED("access.office.changed"),
  LOG_EXPORTED("access.log.exported");

  private final String code;

  AccessEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
