package org.symbolon.node.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a proxy that {@code symbolon.proxy} names say for whom it asks, and nobody else. */
@Component
@Order(ProxyFilter.ORDER)
class ProxyFilter extends OncePerRequestFilter {

  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 5;

  private final Proxies proxies;

  ProxyFilter(@Value("${symbolon.proxy:}") String addresses) {
    this.proxies = Proxies.of(addresses);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpServletRequest seen = request;
    if (!proxies.trusted().isEmpty() && proxies.trusts(request.getRemoteAddr())) {
      seen =
          proxies
              .client(
                  headers(request, "Forwarded"),
                  headers(request, "X-Forwarded-For"),
                  headers(request, "X-Forwarded-Proto"))
              .<HttpServletRequest>map(client -> new Forwarded(request, client))
              .orElse(request);
    }
    chain.doFilter(seen, response);
  }

  private static List<String> headers(HttpServletRequest request, String name) {
    return Collections.list(request.getHeaders(name));
  }

  /** A request as the proxy received it. */
  private static final class Forwarded extends HttpServletRequestWrapper {
    private final Proxies.Client client;

    private Forwarded(HttpServletRequest request, Proxies.Client client) {
      super(request);
      this.client = client;
    }

    @Override
    public String getRemoteAddr() {
      return client.address();
    }

    @Override
    public String getRemoteHost() {
      return client.address();
    }

    @Override
    public boolean isSecure() {
      return client.secure() || super.isSecure();
    }

    @Override
    public String getScheme() {
      return client.secure() ? "https" : super.getScheme();
    }
  }
}
