package org.symbolon.coverage.networks;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Network;

/**
 * What counts in the chart of networks.
 *
 * @param on the day on which networks, bodies and seats are looked at
 * @param existingOnly leaves out networks, bodies and seats that had ended, or not begun, on it
 * @param minConfidence leaves out every row less sure than this; null: all count
 * @param eligible whether only networks count that meet the source's criteria
 * @param withoutDonors a body that only pays for a network does not sit in it
 * @param level at which share of luck a pair of networks is unusual; 0.05 by default
 */
public record NetworkOptions(
    LocalDate on,
    boolean existingOnly,
    @Nullable Confidence minConfidence,
    Eligible eligible,
    boolean withoutDonors,
    double level) {

  public NetworkOptions {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("a level lies between 0 and 1, not " + level);
    }
  }

  /** Every row counts; what has ended is told as on {@code day}. */
  public static NetworkOptions on(LocalDate day) {
    return new NetworkOptions(day, false, null, Eligible.ALL, false, 0.05);
  }

  public NetworkOptions withExistingOnly(boolean only) {
    return new NetworkOptions(on, only, minConfidence, eligible, withoutDonors, level);
  }

  public NetworkOptions withMinConfidence(@Nullable Confidence least) {
    return new NetworkOptions(on, existingOnly, least, eligible, withoutDonors, level);
  }

  public NetworkOptions withEligible(Eligible which) {
    return new NetworkOptions(on, existingOnly, minConfidence, which, withoutDonors, level);
  }

  public NetworkOptions withoutDonors(boolean without) {
    return new NetworkOptions(on, existingOnly, minConfidence, eligible, without, level);
  }

  /** The same question with the switch of eligibility turned. */
  public NetworkOptions turned() {
    return withEligible(
        switch (eligible) {
          case ALL -> Eligible.ONLY;
          case ONLY -> Eligible.ALL;
        });
  }

  boolean sureEnough(Confidence confidence) {
    return minConfidence == null || confidence.atLeast(minConfidence);
  }

  boolean takes(Network network) {
    return (eligible == Eligible.ALL || network.isEligible()) && sureEnough(network.confidence());
  }
}
