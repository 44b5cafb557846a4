package org.symbolon.node.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.SessionRenewal;
import org.symbolon.node.access.accounts.UserAccount;

/**
 * Sessions of accounts. They lie in the database and end after {@link #IDLE_SECONDS} without a
 * request, {@link #LONGEST} after signing in, and when the account is locked, reset or given a new
 * password.
 */
@Component
class Sessions implements SessionRenewal {

  static final int IDLE_SECONDS = 30 * 60;
  static final Duration LONGEST = Duration.ofHours(12);

  private static final String ACCOUNT = "account";
  private static final String EPOCH = "epoch";
  private static final String SINCE = "since";

  private final Accounts accounts;
  private final CsrfTokenRepository csrf;
  private final Clock clock;

  Sessions(Accounts accounts, CsrfTokenRepository csrf, Clock clock) {
    this.accounts = accounts;
    this.csrf = csrf;
    this.clock = clock;
  }

  /** The account that is signed in; its roles as they are now. */
  Optional<UserAccount> account(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(ACCOUNT) instanceof String id)
        || !(session.getAttribute(EPOCH) instanceof Integer epoch)
        || !(session.getAttribute(SINCE) instanceof Long since)) {
      return Optional.empty();
    }
    Optional<UserAccount> account =
        accounts
            .find(UUID.fromString(id))
            .filter(one -> !one.locked() && one.epoch() == epoch)
            .filter(_ -> clock.instant().isBefore(Instant.ofEpochMilli(since).plus(LONGEST)));
    if (account.isEmpty()) {
      session.invalidate();
    }
    return account;
  }

  /** Begins a session under a new id, with a new token against forged forms. */
  void begin(HttpServletRequest request, HttpServletResponse response, UserAccount account) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    renew(request, account, clock.millis());
    csrf.saveToken(null, request, response);
  }

  /** Goes on with the session of somebody who changed the own password. */
  @Override
  public void goOn(HttpServletRequest request, UserAccount account) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(SINCE) instanceof Long since) {
      request.changeSessionId();
      renew(request, account, since);
    }
  }

  private static void renew(HttpServletRequest request, UserAccount account, long since) {
    HttpSession session = request.getSession();
    session.setAttribute(ACCOUNT, account.id().toString());
    session.setAttribute(EPOCH, account.epoch());
    session.setAttribute(SINCE, since);
  }

  void end(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    csrf.saveToken(null, request, response);
  }
}
