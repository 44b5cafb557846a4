package org.symbolon.node.access.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Sessions in PostgreSQL, so that a restart signs nobody out; by cookie only. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
    tableName = "access.session",
    maxInactiveIntervalInSeconds = Sessions.IDLE_SECONDS)
class SessionConfiguration {

  /** Secure is set on requests over TLS. */
  @Bean
  DefaultCookieSerializer cookieSerializer() {
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName("session");
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setCookiePath("/");
    return cookie;
  }

  @Bean
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionStatements() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
