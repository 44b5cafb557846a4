package org.symbolon.node.access.factor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.FactorDemand;
import org.symbolon.node.access.Guard;
import org.symbolon.node.access.Guards;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.decisions.RoleTerms;

/**
 * The roles of {@code access/roles.csv} that demand a second factor; none in a demo, or while the
 * guard is off.
 */
@Component
class DemandedFactors implements FactorDemand {

  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private final ObjectProvider<Guards> guards;

  DemandedFactors(
      RoleTerms terms,
      ObjectProvider<Guards> guards,
      @Value("${symbolon.demo:false}") boolean demo) {
    this.guards = guards;
    if (!demo) {
      Arrays.stream(Role.values()).filter(role -> terms.of(role).factor()).forEach(roles::add);
    }
  }

  @Override
  public Set<Role> roles() {
    return guards.getObject().on(Guard.SECOND_FACTOR) ? Set.copyOf(roles) : Set.of();
  }
}
