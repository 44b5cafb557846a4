package org.symbolon.coverage.structures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Structure;
import org.symbolon.coverage.records.StructureActivity;

/**
 * What counts in the chart of structures.
 *
 * @param on the day on which bodies, networks and agreements are looked at
 * @param existingOnly leaves out bodies that had ended, or were not yet founded, on it
 * @param minConfidence leaves out every row less sure than this; null: all count
 * @param nationalAuthorities whether national authorities stand beside the others; by default
 * @param crime only activities on this crime (or on both); null: all
 * @param regions only activities with one of these region codes, as recorded; empty: all
 */
public record StructureOptions(
    LocalDate on,
    boolean existingOnly,
    @Nullable Confidence minConfidence,
    boolean nationalAuthorities,
    @Nullable Crime crime,
    Set<String> regions) {

  public StructureOptions {
    regions = Collections.unmodifiableSet(new TreeSet<>(regions));
  }

  /** Every row counts; what has ended is told as on {@code day}. */
  public static StructureOptions on(LocalDate day) {
    return new StructureOptions(day, false, null, true, null, Set.of());
  }

  public StructureOptions withExistingOnly(boolean only) {
    return new StructureOptions(on, only, minConfidence, nationalAuthorities, crime, regions);
  }

  public StructureOptions withMinConfidence(@Nullable Confidence least) {
    return new StructureOptions(on, existingOnly, least, nationalAuthorities, crime, regions);
  }

  public StructureOptions withNationalAuthorities(boolean with) {
    return new StructureOptions(on, existingOnly, minConfidence, with, crime, regions);
  }

  public StructureOptions withCrime(@Nullable Crime only) {
    return new StructureOptions(
        on, existingOnly, minConfidence, nationalAuthorities, only, regions);
  }

  public StructureOptions withRegions(Set<String> which) {
    return new StructureOptions(on, existingOnly, minConfidence, nationalAuthorities, crime, which);
  }

  boolean sureEnough(Confidence confidence) {
    return minConfidence == null || confidence.atLeast(minConfidence);
  }

  boolean takes(Structure body) {
    return sureEnough(body.confidence())
        && (nationalAuthorities || !body.isNationalAuthority())
        && !(existingOnly && (body.ended().isOverBy(on) || !body.founded().hasBegunBy(on)));
  }

  boolean takes(StructureActivity activity) {
    return sureEnough(activity.confidence())
        && (crime == null || activity.crime().meets(crime))
        && (regions.isEmpty() || activity.regions().stream().anyMatch(regions::contains));
  }
}
