package org.symbolon.node.access.accounts;

import jakarta.servlet.http.HttpServletRequest;

/** What acts on the own account need of the session in which they are done. */
public interface SessionRenewal {

  /** Goes on with the session of somebody whose new password ended all sessions of the account. */
  void goOn(HttpServletRequest request, UserAccount account);

  /** As {@link #goOn}, with roles that demand a second factor counting from now on. */
  void strengthen(HttpServletRequest request, UserAccount account);

  /**
   * Whether somebody showed a moment ago, by password or code, that it is still the same person.
   */
  boolean confirmedLately(HttpServletRequest request);

  /** Where the same person shows it again, and comes back from. */
  static String confirmFirst(String next) {
    return "redirect:/account/confirm?next=" + next;
  }
}
