package org.symbolon.node.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folder of the node and the lock on it. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

  @Bean
  NodeHome nodeHome(@Value("${symbolon.home:symbolon-data}") String home) {
    return new NodeHome(Path.of(home));
  }

  @Bean
  HomeLock homeLock(NodeHome home) {
    return HomeLock.acquire(home.path());
  }
}
