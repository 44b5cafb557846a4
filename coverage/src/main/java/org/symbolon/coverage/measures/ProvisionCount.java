package org.symbolon.coverage.measures;

import java.util.Collection;
import org.symbolon.coverage.Share;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Obligation;
import org.symbolon.coverage.records.Precision;

/**
 * Provisions counted by how they oblige and how exact they are. Definitions oblige to nothing;
 * shares leave them out and say how many.
 *
 * @param n provisions without definitions
 * @param definitions definitions, left out
 * @param soft "consider" and "endeavour"
 * @param may permissions
 * @param political political commitments
 * @param unknownPrecision provisions of which the precision is not known
 */
public record ProvisionCount(
    int n,
    int definitions,
    int selfExecuting,
    int implementing,
    int programmatic,
    int soft,
    int may,
    int political,
    int unknownPrecision) {

  static ProvisionCount of(Collection<Measure> measures) {
    return new ProvisionCount(
        measures.size() - with(measures, Obligation.NA),
        with(measures, Obligation.NA),
        with(measures, Precision.SELF_EXECUTING),
        with(measures, Precision.IMPLEMENTING),
        with(measures, Precision.PROGRAMMATIC),
        with(measures, Obligation.CONSIDER) + with(measures, Obligation.ENDEAVOUR),
        with(measures, Obligation.MAY),
        with(measures, Obligation.COMMIT),
        (int) measures.stream().filter(m -> obliges(m) && m.precision().isEmpty()).count());
  }

  /** All provisions, definitions included. */
  public int provisions() {
    return n + definitions;
  }

  public Share selfExecutingShare() {
    return new Share(selfExecuting, n - unknownPrecision, unknownPrecision);
  }

  public Share programmaticShare() {
    return new Share(programmatic, n - unknownPrecision, unknownPrecision);
  }

  public Share softShare() {
    return Share.of(soft, n);
  }

  private static boolean obliges(Measure measure) {
    return measure.obligation() != Obligation.NA;
  }

  private static int with(Collection<Measure> measures, Obligation obligation) {
    return (int) measures.stream().filter(m -> m.obligation() == obligation).count();
  }

  private static int with(Collection<Measure> measures, Precision precision) {
    return (int)
        measures.stream()
            .filter(m -> obliges(m) && m.precision().filter(p -> p == precision).isPresent())
            .count();
  }
}
