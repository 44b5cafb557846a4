package org.symbolon.node.access.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.SessionRenewal;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.access.decisions.RoleTerms;
import org.symbolon.node.access.places.BrowserFamily;
import org.symbolon.node.access.places.Networks;
import org.symbolon.node.access.places.Places;

/**
 * Sessions of accounts. They lie in the database and end after the idle time and the longest time
 * of the strictest of the account's roles, and when the account is locked, reset or given a new
 * password.
 *
 * <p>Between password and second factor a session is half way: it knows the account, and acts as
 * nobody.
 */
@Component
class Sessions implements SessionRenewal {

  static final String SINCE = "since";
  static final String BROWSER = "browser";
  static final String NETWORK = "network";

  /** Until the roles of an account are known, and for whatever else lies in a session. */
  static final int IDLE_SECONDS = 30 * 60;

  /** How long somebody may look for the device that shows codes. */
  static final Duration HALF_WAY = Duration.ofMinutes(10);

  /** How long a password or code counts for acts that ask for one again. */
  static final Duration LATELY = Duration.ofMinutes(10);

  /**
   * A session that began later than now proves that the clock went back, so that its end cannot be
   * told; processes of one node may differ by this much.
   */
  private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

  private static final String ACCOUNT = "account";
  private static final String HALF = "half";
  private static final String EPOCH = "epoch";
  private static final String FACTOR = "factor";
  private static final String CONFIRMED = "confirmed";
  private static final String NEW_PLACE = "place";
  private static final String DEVICE_COOKIE = "device";

  private final Accounts accounts;
  private final Actors actors;
  private final Places places;
  private final RoleTerms terms;
  private final CsrfTokenRepository csrf;
  private final Clock clock;

  Sessions(
      Accounts accounts,
      Actors actors,
      Places places,
      RoleTerms terms,
      CsrfTokenRepository csrf,
      Clock clock) {
    this.accounts = accounts;
    this.actors = actors;
    this.places = places;
    this.terms = terms;
    this.csrf = csrf;
    this.clock = clock;
  }

  /**
   * Who is signed in.
   *
   * @param factor whether a second factor was shown
   */
  record SignedIn(UserAccount account, boolean factor) {}

  /** The account that is signed in; its roles, and what they ask of sessions, as they are now. */
  Optional<SignedIn> find(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(ACCOUNT) instanceof String id)) {
      return Optional.empty();
    }
    Optional<UserAccount> account = live(session, id);
    if (account.isEmpty()) {
      session.invalidate();
      return Optional.empty();
    }
    int idle = (int) terms.of(account.get().roles()).idle().toSeconds();
    if (session.getMaxInactiveInterval() != idle) {
      session.setMaxInactiveInterval(idle);
    }
    return account.map(one -> new SignedIn(one, factor(session)));
  }

  private Optional<UserAccount> live(HttpSession session, String id) {
    if (!(session.getAttribute(EPOCH) instanceof Integer epoch)
        || !(session.getAttribute(SINCE) instanceof Long since)) {
      return Optional.empty();
    }
    Instant began = Instant.ofEpochMilli(since);
    return accounts
        .find(UUID.fromString(id))
        .filter(one -> !one.locked() && one.epoch() == epoch)
        .filter(_ -> !began.isAfter(clock.instant().plus(CLOCKS_APART)))
        .filter(one -> clock.instant().isBefore(began.plus(terms.of(one.roles()).longest())));
  }

  /** Whose password was right a moment ago, and whose second factor is still to come. */
  Optional<UserAccount> halfWay(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null
        || !(session.getAttribute(HALF) instanceof String id)
        || !(session.getAttribute(SINCE) instanceof Long since)
        || !clock.instant().isBefore(Instant.ofEpochMilli(since).plus(HALF_WAY))) {
      return Optional.empty();
    }
    return live(session, id);
  }

  /** Begins a session under a new id that waits for the second factor. */
  void beginHalfWay(HttpServletRequest request, HttpServletResponse response, UserAccount account) {
    HttpSession session = fresh(request, response);
    session.setAttribute(HALF, account.id().toString());
    session.setAttribute(EPOCH, account.epoch());
    session.setAttribute(SINCE, clock.millis());
    session.setMaxInactiveInterval((int) HALF_WAY.toSeconds());
  }

  /** Begins a session under a new id, with a new token against forged forms; notes the place. */
  void begin(
      HttpServletRequest request,
      HttpServletResponse response,
      UserAccount account,
      boolean factor) {
    BrowserFamily browser =
        BrowserFamily.of(Optional.ofNullable(request.getHeader("User-Agent")).orElse(""));
    String address = request.getRemoteAddr();
    var arrival =
        actors.call(
            SignIn.ACTOR, () -> places.arrive(account.id(), device(request), address, browser));
    HttpSession session = fresh(request, response);
    renew(session, account, clock.millis(), factor);
    session.setAttribute(CONFIRMED, clock.millis());
    session.setAttribute(BROWSER, browser.name());
    session.setAttribute(NETWORK, Networks.shortened(address));
    session.setAttribute(
        FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.id().toString());
    if (arrival.isNew()) {
      session.setAttribute(NEW_PLACE, arrival.place().toString());
    }
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(DEVICE_COOKIE, arrival.device())
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(Duration.ofDays(365))
            .build()
            .toString());
  }

  private static Optional<String> device(HttpServletRequest request) {
    return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(DEVICE_COOKIE))
        .map(Cookie::getValue)
        .findFirst();
  }

  private HttpSession fresh(HttpServletRequest request, HttpServletResponse response) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    csrf.saveToken(null, request, response);
    return request.getSession();
  }

  @Override
  public void goOn(HttpServletRequest request, UserAccount account) {
    HttpSession session = request.getSession(false);
    if (session != null && session.getAttribute(SINCE) instanceof Long since) {
      request.changeSessionId();
      renew(request.getSession(), account, since, factor(session));
    }
  }

  @Override
  public void strengthen(HttpServletRequest request, UserAccount account) {
    goOn(request, account);
    request.getSession().setAttribute(FACTOR, true);
    confirmed(request);
  }

  private void renew(HttpSession session, UserAccount account, long since, boolean factor) {
    session.setAttribute(ACCOUNT, account.id().toString());
    session.setAttribute(EPOCH, account.epoch());
    session.setAttribute(SINCE, since);
    session.setAttribute(FACTOR, factor);
    session.setMaxInactiveInterval((int) terms.of(account.roles()).idle().toSeconds());
  }

  private static boolean factor(HttpSession session) {
    return session.getAttribute(FACTOR) instanceof Boolean shown && shown;
  }

  /** Somebody showed again that it is the same person. */
  void confirmed(HttpServletRequest request) {
    request.getSession().setAttribute(CONFIRMED, clock.millis());
  }

  @Override
  public boolean confirmedLately(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null
        && session.getAttribute(CONFIRMED) instanceof Long at
        && clock.instant().isBefore(Instant.ofEpochMilli(at).plus(LATELY))
        && !clock.instant().isBefore(Instant.ofEpochMilli(at));
  }

  /** The place of this session, where it was new when the session began. */
  static Optional<UUID> newPlace(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(NEW_PLACE) instanceof String id
        ? Optional.of(UUID.fromString(id))
        : Optional.empty();
  }

  void end(HttpServletRequest request, HttpServletResponse response) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    csrf.saveToken(null, request, response);
  }
}
