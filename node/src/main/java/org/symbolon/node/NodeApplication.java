package org.symbolon.node;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.symbolon.node.database.HomeGuard;

/**
 * Starts a node. {@code --symbolon.home=DIR} names its folder, {@code --server.port=N} its port,
 * {@code --symbolon.address=HOST} where it listens.
 *
 * <p>Beans have the full names of their classes: parts need not know each other's names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class NodeApplication {

  /** Where a node listens unless told otherwise. */
  public static final int DEFAULT_PORT = 8470;

  /** Ends the process with code 1 or 3 and a line on standard error when the node cannot start. */
  public static void main(String[] args) {
    var guard = new HomeGuard();
    var application = new SpringApplication(NodeApplication.class);
    application.addListeners(guard, new ListenCheck());
    application.addInitializers(guard);
    try {
      application.run(args);
    } catch (RuntimeException e) {
      System.exit(StartFailure.exitCode(e));
    }
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
