package org.symbolon.node.access.decisions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;
import org.symbolon.node.access.Actor;

/** Lets a request of a test come from whom its header names, behind all filters of the node. */
@TestConfiguration(proxyBeanMethods = false)
class ActingByHeader {

  static final String HEADER = "Test-Actor";

  /** Who can be named, by place. */
  static final class Cast {
    final List<Actor> actors = new CopyOnWriteArrayList<>();
  }

  @Bean
  Cast cast() {
    return new Cast();
  }

  @Bean
  FilterRegistrationBean<OncePerRequestFilter> actingByHeader(Cast cast, Actors actors) {
    var registration =
        new FilterRegistrationBean<OncePerRequestFilter>(
            new OncePerRequestFilter() {
              @Override
              protected void doFilterInternal(
                  HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                  throws ServletException, IOException {
                String place = request.getHeader(HEADER);
                if (place == null) {
                  chain.doFilter(request, response);
                } else {
                  Actor actor = cast.actors.get(Integer.parseInt(place));
                  actors.proceed(() -> actor, chain, request, response);
                }
              }
            });
    registration.setOrder(Ordered.LOWEST_PRECEDENCE);
    return registration;
  }
}
