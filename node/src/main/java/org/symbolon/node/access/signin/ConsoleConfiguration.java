package org.symbolon.node.access.signin;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where secrets that are shown once are printed. */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

  @Bean("console")
  Consumer<String> console() {
    return System.out::println;
  }
}
