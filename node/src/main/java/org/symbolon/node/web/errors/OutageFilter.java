package org.symbolon.node.web.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.symbolon.node.web.Outage;
import org.symbolon.node.web.RequestPath;
import org.symbolon.node.web.StorageFault;
import org.symbolon.node.web.Unavailable;

/**
 * Turns requests away while the database is gone or the disk takes nothing, before anything is done
 * for them, and answers those that were under way when it happened. Pictures, scripts and the
 * address that says whether the node is well are served all the same.
 */
@Component
@Order(OutageFilter.ORDER)
class OutageFilter extends OncePerRequestFilter {

  /** Around all that may touch the database, the session of the visitor included. */
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 20;

  private final ObjectProvider<Outage> outages;
  private final ObjectProvider<Unavailable> unavailable;
  private final ObjectProvider<Reference> reference;

  OutageFilter(
      ObjectProvider<Outage> outages,
      ObjectProvider<Unavailable> unavailable,
      ObjectProvider<Reference> reference) {
    this.outages = outages;
    this.unavailable = unavailable;
    this.reference = reference;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!needsNoDatabase(request) && outages.stream().anyMatch(Outage::now)) {
      answer(request, response, StorageFault.AWAY, "web.away");
      return;
    }
    try {
      chain.doFilter(request, response);
    } catch (ServletException | IOException | RuntimeException e) {
      StorageFault fault = StorageFault.of(e).orElse(null);
      if (fault == null || response.isCommitted()) {
        throw e;
      }
      reference.getObject().log(e);
      answer(
          request,
          response,
          fault,
          switch (fault) {
            case AWAY -> "web.cut";
            case FULL -> "web.full";
            case READ_ONLY -> "web.readonly";
          });
    }
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, StorageFault fault, String about)
      throws IOException {
    unavailable
        .getObject()
        .write(
            request,
            response,
            HttpStatus.SERVICE_UNAVAILABLE,
            about,
            fault.retryAfter().toSeconds());
  }

  private static boolean needsNoDatabase(HttpServletRequest request) {
    var path = RequestPath.of(request);
    return path.isHealth()
        || path.path().startsWith("/webjars/")
        || path.path().matches("/[a-z]+\\.(css|js|svg)");
  }
}
