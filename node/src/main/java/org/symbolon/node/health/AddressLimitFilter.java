package org.symbolon.node.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.symbolon.node.web.Unavailable;

/**
 * Lets one address ask only so much in a minute and only so much at once, before anything is done
 * for a request. The second also bounds what a client can hold that sends its form a byte at a
 * time.
 */
@Component
@Order(AddressLimitFilter.ORDER)
@EnableConfigurationProperties(Limits.class)
class AddressLimitFilter extends OncePerRequestFilter {

  /** After the proxy has said for whom it asks. */
  static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

  private final Limits limits;
  private final RequestRate rate;
  private final ConcurrentHashMap<String, Integer> underWay = new ConcurrentHashMap<>();
  private final ObjectProvider<Unavailable> unavailable;

  AddressLimitFilter(Limits limits, ObjectProvider<Unavailable> unavailable) {
    this.limits = limits;
    this.rate = new RequestRate(limits.address(), limits.burst(), System::nanoTime);
    this.unavailable = unavailable;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Asker asker = Asker.of(request);
    if (asker.loopback() && !limits.loopback()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<Duration> wait = rate.take(asker.key());
    if (wait.isPresent()) {
      refuse(unavailable.getObject(), request, response, wait.get());
      return;
    }
    int now = underWay.merge(asker.key(), 1, Integer::sum);
    try {
      if (now > limits.atOnce()) {
        refuse(unavailable.getObject(), request, response, Duration.ofSeconds(1));
      } else {
        chain.doFilter(request, response);
      }
    } finally {
      underWay.computeIfPresent(asker.key(), (_, count) -> count == 1 ? null : count - 1);
    }
  }

  /** 429 with the whole seconds to wait. */
  static void refuse(
      Unavailable answer, HttpServletRequest request, HttpServletResponse response, Duration wait)
      throws IOException {
    answer.write(
        request,
        response,
        HttpStatus.TOO_MANY_REQUESTS,
        "web.toomany",
        Math.max(1, wait.plusMillis(999).toSeconds()));
  }
}
