package org.symbolon.node.atlas.coding;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Access;
import org.symbolon.node.atlas.HiddenTables;
import org.symbolon.node.web.Refusal;

/**
 * Who codes blind at the moment sees no coding: an account with an open round. A visitor without
 * account cannot be known, and what is published of the charts stays published.
 */
@Component
class Blindness implements HiddenTables {

  private static final Set<String> TABLES = Set.of("measures", "measures_second_coding");

  private final RoundStore rounds;
  private final Access access;

  Blindness(RoundStore rounds, Access access) {
    this.rounds = rounds;
    this.access = access;
  }

  /** Whether the actor at hand has an open round. */
  boolean blind() {
    return access.actor().accountId().flatMap(rounds::findOpen).isPresent();
  }

  /** Refuses whoever codes blind at the moment. */
  void check() {
    if (blind()) {
      throw Refusal.conflict("atlas.coding.blind");
    }
  }

  @Override
  public boolean hides(String table) {
    return TABLES.contains(table) && blind();
  }
}
