package org.symbolon.node.access.signin;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.symbolon.node.access.decisions.Refusals;
import org.symbolon.node.web.ContentPolicy;
import org.symbolon.node.web.Listening;

/**
 * Headers, forged forms and who acts. What an actor may is no concern of these filters: the
 * decision function is asked by the interceptor, once, for pages and API alike.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Unknown methods are answered with 405 by the handlers, not with 400 by the firewall. */
  @Bean
  StrictHttpFirewall firewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setUnsafeAllowAnyHttpMethod(true);
    return firewall;
  }

  /** A token in a cookie of its own: pages for visitors write no session. */
  @Bean
  CsrfTokenRepository csrfTokens(Environment settings) {
    var listening = new Listening(settings);
    var tokens = new CookieCsrfTokenRepository();
    tokens.setCookieName(listening.cookie("form"));
    tokens.setCookieCustomizer(cookie -> {
      cookie.httpOnly(true).sameSite("Lax");
      if (listening.browsersBySecureWay()) {
        cookie.secure(true);
      }
    });
    tokens.setCookiePath("/");
    return tokens;
  }

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, BearerFilter bearer) {
    return common(http.securityMatcher("/api", "/api/**", "/actuator", "/actuator/**"))
        .csrf(AbstractHttpConfigurer::disable)
        .addFilterBefore(bearer, CsrfFilter.class)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http, CsrfTokenRepository tokens, SessionFilter sessions, Refusals refusals) {
    return common(http)
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .exceptionHandling(handling ->
            handling.accessDeniedHandler(
                (request, response, _) -> refusals.page(request, response, "", "access.deny.form")))
        .addFilterBefore(sessions, CsrfFilter.class)
        .build();
  }

  private static HttpSecurity common(HttpSecurity http) {
    return http.sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .securityContext(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.values())
                .permitAll()
                .anyRequest()
                .permitAll())
        .headers(headers ->
            headers
                .contentSecurityPolicy(csp -> csp.policyDirectives(ContentPolicy.VALUE))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(policy ->
                    policy.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .httpStrictTransportSecurity(
                    transport -> transport.maxAgeInSeconds(31_536_000).includeSubDomains(false)));
  }

  /** Keeps Spring Boot from making a user of its own with a password in the log. */
  @Bean
  UserDetailsService noUsers() {
    return _ -> {
      throw new UsernameNotFoundException("accounts are not kept here");
    };
  }
}
