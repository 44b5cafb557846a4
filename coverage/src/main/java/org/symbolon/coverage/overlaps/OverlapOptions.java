package org.symbolon.coverage.overlaps;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Intensity;

/**
 * What counts in the question "plan or chance?".
 *
 * @param on the day on which territories, networks and agreements are looked at
 * @param existingOnly leaves out bodies that had ended, or were not yet founded, on that day
 * @param minConfidence leaves out every row (body, task, network, member, agreement) less sure than
 *     this; null: all count
 * @param crime only tasks on this crime (or on both); null: all
 * @param intensities which tasks count as support; CORE and SECONDARY by default
 * @param nationalAuthorities whether national authorities stand beside international bodies; not by
 *     default
 * @param withoutDonors a body that only pays for a network is not tied by it
 * @param level at which share of luck a pair is unusual; 0.05 by default
 */
public record OverlapOptions(
    LocalDate on,
    boolean existingOnly,
    @Nullable Confidence minConfidence,
    @Nullable Crime crime,
    Set<Intensity> intensities,
    boolean nationalAuthorities,
    boolean withoutDonors,
    double level) {

  public OverlapOptions {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("a level lies between 0 and 1, not " + level);
    }
    intensities =
        Collections.unmodifiableSet(
            intensities.isEmpty() ? EnumSet.noneOf(Intensity.class) : EnumSet.copyOf(intensities));
  }

  /** Every row counts; territories and ties as on {@code day}. */
  public static OverlapOptions on(LocalDate day) {
    return new OverlapOptions(
        day,
        false,
        null,
        null,
        EnumSet.of(Intensity.CORE, Intensity.SECONDARY),
        false,
        false,
        0.05);
  }

  /** Leaves out bodies that did not exist on the day. */
  public OverlapOptions withExistingOnly(boolean only) {
    return new OverlapOptions(
        on, only, minConfidence, crime, intensities, nationalAuthorities, withoutDonors, level);
  }

  /** Leaves out rows less sure than {@code least}; M leaves out the doubtful (L) ones. */
  public OverlapOptions withMinConfidence(@Nullable Confidence least) {
    return new OverlapOptions(
        on, existingOnly, least, crime, intensities, nationalAuthorities, withoutDonors, level);
  }

  public OverlapOptions withCrime(@Nullable Crime only) {
    return new OverlapOptions(
        on,
        existingOnly,
        minConfidence,
        only,
        intensities,
        nationalAuthorities,
        withoutDonors,
        level);
  }

  public OverlapOptions withIntensities(Set<Intensity> which) {
    return new OverlapOptions(
        on, existingOnly, minConfidence, crime, which, nationalAuthorities, withoutDonors, level);
  }

  public OverlapOptions withNationalAuthorities(boolean with) {
    return new OverlapOptions(
        on, existingOnly, minConfidence, crime, intensities, with, withoutDonors, level);
  }

  public OverlapOptions withoutDonors(boolean without) {
    return new OverlapOptions(
        on, existingOnly, minConfidence, crime, intensities, nationalAuthorities, without, level);
  }

  /** The same question for another day. */
  public OverlapOptions withDay(LocalDate day) {
    return new OverlapOptions(
        day,
        existingOnly,
        minConfidence,
        crime,
        intensities,
        nationalAuthorities,
        withoutDonors,
        level);
  }

  boolean sureEnough(Confidence confidence) {
    return minConfidence == null || confidence.atLeast(minConfidence);
  }

  boolean isAbout(Crime task) {
    return crime == null || task.meets(crime);
  }
}
