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
import org.symbolon.node.access.tokens.Tokens;
import org.symbolon.node.web.RequestPath;

/**
 * The JSON API: no session, no redirect. A bearer secret names the account of the command line, and
 * only from this machine; a token names its account, over TLS from anywhere.
 */
final class BearerFilter extends OncePerRequestFilter {

  private final FirstStart bearers;
  private final Tokens tokens;
  private final Actors actors;

  BearerFilter(FirstStart bearers, Tokens tokens, Actors actors) {
    this.bearers = bearers;
    this.tokens = tokens;
    this.actors = actors;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader("Authorization");
    Actor actor = new Actor.Anonymous();
    Optional<String> token =
        Optional.ofNullable(header)
            .filter(text -> text.regionMatches(true, 0, "Bearer ", 0, 7))
            .map(text -> text.substring(7).strip())
            .filter(text -> text.startsWith(Tokens.PREFIX));
    if (token.isPresent()) {
      if (!request.isSecure() && !fromHere(request)) {
        unauthorised(
            response,
            "A token is accepted over TLS only. Use the address of this node that begins with"
                + " https.");
        return;
      }
      Optional<Actor.Account> found = actors.call(SignIn.ACTOR, () -> tokens.find(token.get()));
      if (found.isEmpty()) {
        unauthorised(
            response,
            "The token is wrong, expired or revoked. Its owner can make another on the page of the"
                + " own account.");
        return;
      }
      actor = found.get();
    } else if (header != null) {
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
            "The bearer secret is unknown here. Give a token of your account, or on the machine of"
                + " the node the secret of its command line.");
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
