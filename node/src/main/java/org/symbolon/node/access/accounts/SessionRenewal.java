package org.symbolon.node.access.accounts;

import jakarta.servlet.http.HttpServletRequest;

/** Goes on with the session of somebody whose new password ended all sessions of the account. */
public interface SessionRenewal {

  void goOn(HttpServletRequest request, UserAccount account);
}
