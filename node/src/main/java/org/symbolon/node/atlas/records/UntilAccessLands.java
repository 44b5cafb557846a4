package org.symbolon.node.atlas.records;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Events;

/** Stands in for {@code access} while it has no implementation on main; removed with it. */
@Configuration(proxyBeanMethods = false)
class UntilAccessLands {

  @Bean
  @ConditionalOnMissingBean
  Access nobodysAccess() {
    return new Access() {
      @Override
      public Actor actor() {
        return new Actor.System("node");
      }

      @Override
      public Decision decide(Actor actor, String act, ActObject object, String purpose) {
        return new Decision.Permit();
      }

      @Override
      public void as(Actor.System system, Runnable job) {
        job.run();
      }
    };
  }

  @Bean
  @ConditionalOnMissingBean
  Events noEvents() {
    return (kind, object, reason) -> {};
  }
}
