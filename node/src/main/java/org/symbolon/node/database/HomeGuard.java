package org.symbolon.node.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/**
 * Locks the folder of the node as soon as its name is known, before the log or anything else is
 * opened there, and hands the lock to the application.
 */
public final class HomeGuard
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent>,
        ApplicationContextInitializer<ConfigurableApplicationContext>,
        Ordered {

  /** After the settings are read, before the log is opened. */
  public static final int ORDER = ConfigDataEnvironmentPostProcessor.ORDER + 5;

  static final String SETTING = "symbolon.home";
  static final String DEFAULT = "symbolon-data";

  private @Nullable HomeLock lock;

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    var environment = event.getEnvironment();
    var home = new NodeHome(Path.of(environment.getProperty(SETTING, DEFAULT)));
    lock = HomeLock.acquire(home.path());
    environment
        .getPropertySources()
        .addLast(
            new MapPropertySource(
                "node home", Map.of("logging.file.name", home.resolve(NodeHome.LOG).toString())));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var taken = lock;
    if (taken != null) {
      context.getBeanFactory().registerSingleton("homeLock", taken);
    }
  }

  @Override
  public int getOrder() {
    return ORDER;
  }
}
