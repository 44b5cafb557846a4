package org.symbolon.coverage.measures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.records.Binding;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Crime;
import org.symbolon.coverage.records.Scope;

/**
 * The inclusion rule of the chart of measures: which instruments become columns, which provisions
 * count, which functions are shown. An empty set, a null and a zero leave nothing out.
 *
 * @param crime only provisions on this crime or on both
 * @param scopes only instruments of these scopes
 * @param regions only instruments that name one of these region codes
 * @param kinds only instruments of these kinds
 * @param binding only binding, or only soft instruments
 * @param subjects only instruments on these subjects
 * @param minProvisions only texts with at least so many provisions that count
 * @param minInstruments only functions that so many texts carry themselves; 0 shows every function
 *     of the code list
 * @param minConfidence leaves out instruments and provisions less sure than this
 * @param at the law as it stood on this day; null: everything recorded
 * @param include instruments that are in whatever the rest says
 * @param exclude instruments that are out whatever the rest says
 */
public record MeasureOptions(
    @Nullable Crime crime,
    Set<Scope> scopes,
    Set<String> regions,
    Set<String> kinds,
    @Nullable Binding binding,
    Set<String> subjects,
    int minProvisions,
    int minInstruments,
    @Nullable Confidence minConfidence,
    @Nullable LocalDate at,
    Set<String> include,
    Set<String> exclude) {

  public MeasureOptions {
    scopes =
        Collections.unmodifiableSet(
            scopes.isEmpty() ? EnumSet.noneOf(Scope.class) : EnumSet.copyOf(scopes));
    regions = Collections.unmodifiableSet(new TreeSet<>(regions));
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    subjects = Collections.unmodifiableSet(new TreeSet<>(subjects));
    include = Collections.unmodifiableSet(new TreeSet<>(include));
    exclude = Collections.unmodifiableSet(new TreeSet<>(exclude));
  }

  /** Everything recorded; functions that at least one text carries. */
  public static MeasureOptions all() {
    return new MeasureOptions(
        null, Set.of(), Set.of(), Set.of(), null, Set.of(), 0, 1, null, null, Set.of(), Set.of());
  }

  /**
   * The first view of the page: binding texts with 10 or more provisions, functions in 3 or more of
   * them.
   */
  public static MeasureOptions firstView() {
    return all().withBinding(Binding.BINDING).withMinProvisions(10).withMinInstruments(3);
  }

  public MeasureOptions withCrime(@Nullable Crime only) {
    return new MeasureOptions(
        only,
        scopes,
        regions,
        kinds,
        binding,
        subjects,
        minProvisions,
        minInstruments,
        minConfidence,
        at,
        include,
        exclude);
  }

  public MeasureOptions withRegions(Set<String> only) {
    return new MeasureOptions(
        crime,
        scopes,
        only,
        kinds,
        binding,
        subjects,
        minProvisions,
        minInstruments,
        minConfidence,
        at,
        include,
        exclude);
  }

  public MeasureOptions withBinding(@Nullable Binding only) {
    return new MeasureOptions(
        crime,
        scopes,
        regions,
        kinds,
        only,
        subjects,
        minProvisions,
        minInstruments,
        minConfidence,
        at,
        include,
        exclude);
  }

  public MeasureOptions withMinProvisions(int least) {
    return new MeasureOptions(
        crime,
        scopes,
        regions,
        kinds,
        binding,
        subjects,
        least,
        minInstruments,
        minConfidence,
        at,
        include,
        exclude);
  }

  public MeasureOptions withMinInstruments(int least) {
    return new MeasureOptions(
        crime,
        scopes,
        regions,
        kinds,
        binding,
        subjects,
        minProvisions,
        least,
        minConfidence,
        at,
        include,
        exclude);
  }

  public MeasureOptions withMinConfidence(@Nullable Confidence least) {
    return new MeasureOptions(
        crime,
        scopes,
        regions,
        kinds,
        binding,
        subjects,
        minProvisions,
        minInstruments,
        least,
        at,
        include,
        exclude);
  }

  public MeasureOptions withDay(@Nullable LocalDate day) {
    return new MeasureOptions(
        crime,
        scopes,
        regions,
        kinds,
        binding,
        subjects,
        minProvisions,
        minInstruments,
        minConfidence,
        day,
        include,
        exclude);
  }

  public MeasureOptions withInclude(Set<String> ids) {
    return new MeasureOptions(
        crime,
        scopes,
        regions,
        kinds,
        binding,
        subjects,
        minProvisions,
        minInstruments,
        minConfidence,
        at,
        ids,
        exclude);
  }

  public MeasureOptions withExclude(Set<String> ids) {
    return new MeasureOptions(
        crime,
        scopes,
        regions,
        kinds,
        binding,
        subjects,
        minProvisions,
        minInstruments,
        minConfidence,
        at,
        include,
        ids);
  }

  /** Whether a row is as sure as asked for. */
  public boolean sureEnough(Confidence confidence) {
    return minConfidence == null || confidence.atLeast(minConfidence);
  }

  /** Whether a provision on this crime counts. */
  public boolean isAbout(Crime provision) {
    return crime == null || provision.meets(crime);
  }
}
