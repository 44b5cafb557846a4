package org.symbolon.coverage.law;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Precision;

/**
 * A provision that binds a State.
 *
 * @param instrumentId the instrument under which it binds: for an amending act the act that it
 *     amends, for an inherited duty the text that inherits it
 * @param measure the provision; {@link Measure#instrumentId()} is the text in which it stands
 * @param inherited whether it comes from another text that applies here
 * @param through where the inheriting text says so, such as "TIP Protocol art. 1(2)"; else empty
 * @param standing in force for the State, since when, and on what that rests
 */
public record Provision(
    String instrumentId,
    Measure measure,
    boolean inherited,
    String through,
    Standing.InForce standing) {

  /** The strongest wording first: obligation, then exactness, then what stands in its own text. */
  public static final Comparator<Provision> STRONGEST_FIRST =
      comparing((Provision each) -> each.measure().obligation().strength())
          .thenComparing(each -> each.measure().obligation())
          .thenComparing(each -> precision(each.measure().precision()))
          .thenComparing(Provision::inherited)
          .thenComparing(each -> each.measure().confidence())
          .thenComparing(each -> each.measure().id())
          .thenComparing(Provision::instrumentId);

  private static int precision(Optional<Precision> precision) {
    return precision.map(Precision::ordinal).orElse(Precision.values().length);
  }

  /** Whether it obliges to something: a definition does not. */
  public boolean obliges() {
    return measure.obligation().strength().obliges();
  }
}
