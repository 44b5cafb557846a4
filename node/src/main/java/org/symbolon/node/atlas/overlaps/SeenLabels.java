package org.symbolon.node.atlas.overlaps;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.node.atlas.labels.Label;
import org.symbolon.node.atlas.labels.Labels;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;

/** The labels that stand and that the reader may see, by pair. */
final class SeenLabels {

  private final Map<List<String>, List<Label>> byPair;

  SeenLabels(Labels labels) {
    byPair =
        labels.standing().stream()
            .collect(Collectors.groupingBy(label -> List.of(label.a(), label.b())));
  }

  List<Label> of(PairResult pair) {
    return byPair.getOrDefault(List.of(pair.a(), pair.b()), List.of());
  }

  /** What people call the pair, or the way to give a label. */
  Cell cell(Page page, PairResult pair) {
    List<Label> given = of(pair);
    if (given.isEmpty()) {
      return page.visitor().may(Labels.ACT)
          ? Cell.link(
              page.text("atlas.labels.give"),
              PairWords.address(pair) + OverlapQuestion.kept(page) + "#labels")
          : Cell.of(page.text("atlas.labels.none"));
    }
    return Cell.of(
            given.stream()
                .map(label -> page.text("atlas.labels." + label.judgement()))
                .distinct()
                .collect(Collectors.joining(", ")))
        .bold()
        .note(given.stream().map(Label::reason).collect(Collectors.joining("; ")));
  }
}
