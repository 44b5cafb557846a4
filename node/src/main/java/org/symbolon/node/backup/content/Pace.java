package org.symbolon.node.backup.content;

import java.util.function.LongSupplier;

/**
 * Leaves most of a machine to those who work on it: after each portion of work it rests, so that
 * work takes no more than a share of the time.
 */
public final class Pace {

  private static final long PORTION_NANOS = 10_000_000;

  private final double restPerWork;
  private final LongSupplier nanos;
  private long began;

  private Pace(double restPerWork, LongSupplier nanos) {
    this.restPerWork = restPerWork;
    this.nanos = nanos;
    began = nanos.getAsLong();
  }

  /** Never rests. */
  public static Pace full() {
    return new Pace(0, System::nanoTime);
  }

  /**
   * Works a share of the time.
   *
   * @param percent 1 to 100
   */
  public static Pace ofPercent(int percent) {
    int share = Math.clamp(percent, 1, 100);
    return new Pace((100.0 - share) / share, System::nanoTime);
  }

  /** Called between two small pieces of work. */
  void breathe() {
    if (restPerWork == 0) {
      return;
    }
    long worked = nanos.getAsLong() - began;
    if (worked >= PORTION_NANOS) {
      try {
        Thread.sleep(Math.round(worked * restPerWork / 1_000_000));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      began = nanos.getAsLong();
    }
  }
}
