package org.symbolon.node.health;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.symbolon.node.database.NodeHome;

/** Looks at the clock twice a minute while the node runs. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  static final String FILE = "node.clock";
  private static final Duration EVERY = Duration.ofSeconds(30);

  @Bean
  static ClockWatch clockWatch(Clock clock, NodeHome home) {
    return new ClockWatch(clock, System::nanoTime, home.resolve(FILE));
  }

  @Bean
  static SmartLifecycle clockLooks(ClockWatch watch) {
    return new Looks(watch);
  }

  private static final class Looks implements SmartLifecycle {
    private final ClockWatch watch;
    private volatile Thread thread = Thread.ofVirtual().unstarted(() -> {});

    private Looks(ClockWatch watch) {
      this.watch = watch;
    }

    @Override
    public void start() {
      thread = Thread.ofVirtual().name("clock-watch").start(this::loop);
    }

    private void loop() {
      try {
        while (!Thread.currentThread().isInterrupted()) {
          watch.sample();
          Thread.sleep(EVERY);
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void stop() {
      thread.interrupt();
    }

    @Override
    public boolean isRunning() {
      return thread.isAlive();
    }
  }
}
