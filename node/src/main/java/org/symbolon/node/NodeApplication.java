package org.symbolon.node;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts a node; {@code --symbolon.home=DIR} names its folder. */
@SpringBootApplication
public class NodeApplication {

  public static void main(String[] args) {
    SpringApplication.run(NodeApplication.class, args);
  }

  /** The time of the node; handed in, so that tests can set it. */
  @Bean
  static Clock clock() {
    return Clock.systemUTC();
  }

  /** Randomness fit for secrets; handed in, so that tests can seed it. */
  @Bean
  static RandomGenerator random() {
    return new SecureRandom();
  }
}
