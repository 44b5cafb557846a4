package org.symbolon.node.access.factor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.FactorDemand;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.decisions.RoleTerms;

/** The roles of {@code access/roles.csv} that demand a second factor; none in a demo. */
@Component
class DemandedFactors implements FactorDemand {

  private final Set<Role> roles = EnumSet.noneOf(Role.class);

  DemandedFactors(RoleTerms terms, @Value("${symbolon.demo:false}") boolean demo) {
    if (!demo) {
      Arrays.stream(Role.values()).filter(role -> terms.of(role).factor()).forEach(roles::add);
    }
  }

  @Override
  public Set<Role> roles() {
    return Set.copyOf(roles);
  }
}
