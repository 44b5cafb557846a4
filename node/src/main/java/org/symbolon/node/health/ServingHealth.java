package org.symbolon.node.health;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.symbolon.node.database.DatabaseState;

/** Not well for as long as requests are asked to come back, so that nobody is sent here early. */
@Component
record ServingHealth(DatabaseState database) implements HealthIndicator {

  @Override
  public Health health() {
    return database.serving() ? Health.up().build() : Health.outOfService().build();
  }
}
