package org.symbolon.node.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.decisions.Actors;

/** Pages: the actor is the account of the session, looked up once and only when asked for. */
final class SessionFilter extends OncePerRequestFilter {

  static final String ACCOUNT = SessionFilter.class.getName() + ".account";

  private final Sessions sessions;
  private final Actors actors;

  SessionFilter(Sessions sessions, Actors actors) {
    this.sessions = sessions;
    this.actors = actors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Supplier<Actor> actor =
        () ->
            account(request)
                .<Actor>map(found -> found.account().actor(new Means.Session(found.factor())))
                .orElseGet(Actor.Anonymous::new);
    actors.proceed(actor, chain, request, response);
  }

  /** The account of the request, kept with it. */
  private Optional<Sessions.SignedIn> account(HttpServletRequest request) {
    if (request.getAttribute(ACCOUNT) instanceof Found found) {
      return found.account();
    }
    var found = new Found(sessions.find(request));
    request.setAttribute(ACCOUNT, found);
    return found.account();
  }

  record Found(Optional<Sessions.SignedIn> account) {}

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
