package org.symbolon.node.access.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.web.Listening;

/** Sessions in PostgreSQL, so that a restart signs nobody out; by cookie only. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
    tableName = "access.session",
    maxInactiveIntervalInSeconds = Sessions.IDLE_SECONDS)
class SessionConfiguration {

  /** Secure is set on requests over TLS. */
  @Bean
  DefaultCookieSerializer cookieSerializer(Environment settings) {
    var listening = new Listening(settings);
    var cookie = new DefaultCookieSerializer();
    cookie.setCookieName(listening.cookie("session"));
    if (listening.browsersBySecureWay()) {
      cookie.setUseSecureCookie(true);
    }
    cookie.setUseHttpOnlyCookie(true);
    cookie.setSameSite("Lax");
    cookie.setCookiePath("/");
    return cookie;
  }

  /**
   * Sessions are read and written in short transactions of their own, as the system: before they
   * are read nobody is known.
   */
  @Bean(defaultCandidate = false)
  @Qualifier("springSessionTransactionOperations")
  TransactionOperations sessionTransactions(PlatformTransactionManager manager, Actors actors) {
    var own = new TransactionTemplate(manager);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    return new TransactionOperations() {
      @Override
      public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
        return actors.call(Actors.SESSION, () -> own.execute(work));
      }
    };
  }

  @Bean
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionStatements() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
