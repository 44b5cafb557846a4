package org.symbolon.coverage.law;

import java.util.Optional;

/**
 * An instrument in force for a State.
 *
 * @param amends the instrument with which it is one text; empty for a text of its own, and only
 *     these are counted
 * @param provisions how many of its provisions are coded; 0: what it demands is not known here
 */
public record BindingText(Standing.InForce standing, Optional<String> amends, int provisions) {

  public String instrumentId() {
    return standing.instrument().id();
  }

  public boolean coded() {
    return provisions > 0;
  }
}
