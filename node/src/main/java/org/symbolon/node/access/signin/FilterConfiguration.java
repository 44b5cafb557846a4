package org.symbolon.node.access.signin;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.symbolon.node.access.accounts.FirstStart;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.access.tokens.Tokens;

/** The filters that name the actor; they run inside the security chains and nowhere else. */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

  @Bean
  SessionFilter sessionFilter(Sessions sessions, Actors actors) {
    return new SessionFilter(sessions, actors);
  }

  @Bean
  BearerFilter bearerFilter(FirstStart bearers, Tokens tokens, Actors actors) {
    return new BearerFilter(bearers, tokens, actors);
  }

  @Bean
  FilterRegistrationBean<SessionFilter> sessionFilterOnlyInChain(SessionFilter filter) {
    return off(new FilterRegistrationBean<>(filter));
  }

  @Bean
  FilterRegistrationBean<BearerFilter> bearerFilterOnlyInChain(BearerFilter filter) {
    return off(new FilterRegistrationBean<>(filter));
  }

  private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> off(
      FilterRegistrationBean<F> registration) {
    registration.setEnabled(false);
    return registration;
  }
}
