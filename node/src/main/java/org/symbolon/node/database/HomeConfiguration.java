package org.symbolon.node.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folder of the node and the lock on it. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

  @Bean
  NodeHome nodeHome(@Value("${" + HomeGuard.SETTING + ":" + HomeGuard.DEFAULT + "}") String home) {
    return new NodeHome(Path.of(home));
  }

  /** Where {@link HomeGuard} did not run, as in tests that start a context of their own. */
  @Bean
  @ConditionalOnMissingBean
  HomeLock homeLock(NodeHome home) {
    return HomeLock.acquire(home.path());
  }
}
