package org.symbolon.coverage.gaps;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Intensity;

/**
 * Whose duties and whose support count.
 *
 * @param on the day on which territories are looked at
 * @param existingOnly leaves out bodies and texts that did not exist on that day
 * @param crime only duties and tasks on this crime or on both, and rules on organised crime at
 *     large; null: all
 * @param regions only duties of texts, and tasks, that reach one of these places; empty: everywhere
 * @param minConfidence leaves out rows less sure than this; null: all count
 * @param intensities which tasks support; CORE and SECONDARY by default
 * @param nationalAuthorities whether national authorities count as supporters; not by default
 */
public record GapOptions(
    LocalDate on,
    boolean existingOnly,
    @Nullable Crime crime,
    Set<String> regions,
    @Nullable Confidence minConfidence,
    Set<Intensity> intensities,
    boolean nationalAuthorities) {

  public GapOptions {
    regions = Collections.unmodifiableSet(new TreeSet<>(regions));
    intensities =
        Collections.unmodifiableSet(
            intensities.isEmpty() ? EnumSet.noneOf(Intensity.class) : EnumSet.copyOf(intensities));
  }

  /** Every row counts; territories as on {@code day}. */
  public static GapOptions on(LocalDate day) {
    return new GapOptions(
        day, false, null, Set.of(), null, EnumSet.of(Intensity.CORE, Intensity.SECONDARY), false);
  }

  /** The same question for another day. */
  public GapOptions withDay(LocalDate day) {
    return new GapOptions(
        day, existingOnly, crime, regions, minConfidence, intensities, nationalAuthorities);
  }

  public GapOptions withExistingOnly(boolean only) {
    return new GapOptions(
        on, only, crime, regions, minConfidence, intensities, nationalAuthorities);
  }

  public GapOptions withCrime(@Nullable Crime only) {
    return new GapOptions(
        on, existingOnly, only, regions, minConfidence, intensities, nationalAuthorities);
  }

  public GapOptions withRegions(Set<String> only) {
    return new GapOptions(
        on, existingOnly, crime, only, minConfidence, intensities, nationalAuthorities);
  }

  public GapOptions withMinConfidence(@Nullable Confidence least) {
    return new GapOptions(
        on, existingOnly, crime, regions, least, intensities, nationalAuthorities);
  }

  public GapOptions withIntensities(Set<Intensity> which) {
    return new GapOptions(
        on, existingOnly, crime, regions, minConfidence, which, nationalAuthorities);
  }

  public GapOptions withNationalAuthorities(boolean with) {
    return new GapOptions(on, existingOnly, crime, regions, minConfidence, intensities, with);
  }

  boolean sureEnough(Confidence confidence) {
    return minConfidence == null || confidence.atLeast(minConfidence);
  }

  boolean isAbout(Crime row) {
    return crime == null || row.meets(crime) || row == Crime.GENERAL;
  }
}
