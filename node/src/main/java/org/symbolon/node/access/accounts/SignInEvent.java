package org.symbolon.node.access.accounts;

import org.symbolon.node.access.EventKind;

/** Acts on factors, sessions, places, tokens and links of recovery. */
public enum SignInEvent implements EventKind {
  FACTOR_SET("access.factor.set"),
  FACTOR_FAILED("access.factor.failed"),
  FACTOR_RESET("access.factor.reset"),
  RECOVERY_CODE_USED("access.factor.recovery"),
  RECOVERY_CODES_RENEWED("access.factor.codes"),
  CONFIRMED("access.session.confirmed"),
  SESSIONS_ENDED("access.session.ended"),
  PLACES_SEEN("access.place.seen"),
  TOKEN_MADE("access.token.made"),
  TOKEN_REVOKED("access.token.revoked");

  private final String code;

  SignInEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
