package org.symbolon.node.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.accounts.FirstStart;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.access.decisions.Problems;
import org.symbolon.node.web.RequestPath;

/**
 * The JSON API: no session, no redirect; a bearer secret names the account of the command line, and
 * only from this machine.
 */
final class BearerFilter extends OncePerRequestFilter {

  private final FirstStart bearers;
  private final Actors actors;

  BearerFilter(FirstStart bearers, Actors actors) {
    this.bearers = bearers;
    this.actors = actors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader("Authorization");
    Actor actor = new Actor.Anonymous();
    if (header != null) {
      if (!fromHere(request)) {
        unauthorised(response, "The bearer secret is accepted from this machine only.");
        return;
      }
      Optional<Actor.Account> found =
          header.regionMatches(true, 0, "Bearer ", 0, 7)
              ? actors.call(SignIn.ACTOR, () -> bearers.findByBearer(header.substring(7).strip()))
              : Optional.empty();
      if (found.isEmpty()) {
        unauthorised(
            response,
            "The bearer secret is wrong. The right one lies in the node's folder, in"
                + " command-line.secret.");
        return;
      }
      actor = found.get();
    }
    var path = RequestPath.of(request);
    if (!path.isApi()
        && !path.isHealth()
        && actors.decide(actor, "node.observe", ActObject.NONE, "") instanceof Decision.Deny) {
      unauthorised(response, "Metrics need the bearer secret of this node.");
      return;
    }
    Actor decided = actor;
    actors.proceed(() -> decided, chain, request, response);
  }

  /** A request that a proxy passes on comes from elsewhere, whatever its address says. */
  static boolean fromHere(HttpServletRequest request) {
    if (request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null) {
      return false;
    }
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException _) {
      return false;
    }
  }

  private static void unauthorised(HttpServletResponse response, String detail) throws IOException {
    Problems.write(response, HttpStatus.UNAUTHORIZED, detail);
  }

  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
