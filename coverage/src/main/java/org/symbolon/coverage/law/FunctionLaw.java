package org.symbolon.coverage.law;

import java.util.List;
import java.util.Optional;
import org.symbolon.coverage.records.FunctionCode;

/**
 * What binds a State on one function.
 *
 * @param provisions the strongest wording first; never empty
 */
public record FunctionLaw(FunctionCode function, List<Provision> provisions) {

  public FunctionLaw {
    provisions = List.copyOf(provisions);
  }

  /** The strongest wording; empty where there are definitions only. */
  public Optional<Provision> strongest() {
    return provisions.stream().filter(Provision::obliges).findFirst();
  }
}
