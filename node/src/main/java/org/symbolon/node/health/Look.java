package org.symbolon.node.health;

import java.util.function.Supplier;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.HealthCheck;

/** A check that is one function. */
record Look(String code, Supplier<Finding> how) implements HealthCheck {

  @Override
  public Finding look() {
    return how.get();
  }
}
