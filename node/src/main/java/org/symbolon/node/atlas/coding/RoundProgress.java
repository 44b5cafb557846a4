package org.symbolon.node.atlas.coding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.symbolon.coverage.records.Measure;

/**
 * How far a round is.
 *
 * @param measures what is to be coded, in order
 * @param drafts what was saved, by measure
 */
record RoundProgress(Round round, List<Measure> measures, Map<String, Map<String, String>> drafts) {

  private static final List<String> NEEDED =
      List.of("category", "function", "crime", "obligation", "precision", "certainty");

  RoundProgress {
    measures = List.copyOf(measures);
  }

  /** How far one measure is. */
  enum Stage {
    UNTOUCHED,
    BEGUN,
    COMPLETE
  }

  Stage stage(String measure) {
    Map<String, String> cells = drafts.get(measure);
    if (cells == null) {
      return Stage.UNTOUCHED;
    }
    return NEEDED.stream().noneMatch(column -> cells.getOrDefault(column, "").isEmpty())
        ? Stage.COMPLETE
        : Stage.BEGUN;
  }

  int count(Stage stage) {
    return (int) measures.stream().filter(measure -> stage(measure.id()) == stage).count();
  }

  /** The next measure after one that is not complete, beginning again at the first. */
  Optional<Measure> next(String after) {
    int from =
        IntStream.range(0, measures.size())
            .filter(i -> measures.get(i).id().equals(after))
            .findFirst()
            .orElse(-1);
    return IntStream.range(1, measures.size() + 1)
        .mapToObj(step -> measures.get((from + step) % measures.size()))
        .filter(measure -> stage(measure.id()) != Stage.COMPLETE)
        .findFirst();
  }

  Optional<Measure> find(String measure) {
    return measures.stream().filter(one -> one.id().equals(measure)).findFirst();
  }

  /** The measure before or after one in the order of the round. */
  Optional<Measure> beside(String measure, int step) {
    for (int i = 0; i < measures.size(); i++) {
      if (measures.get(i).id().equals(measure)) {
        int other = i + step;
        return other < 0 || other >= measures.size()
            ? Optional.empty()
            : Optional.of(measures.get(other));
      }
    }
    return Optional.empty();
  }

  int position(String measure) {
    return 1 + measures.stream().map(Measure::id).toList().indexOf(measure);
  }
}
