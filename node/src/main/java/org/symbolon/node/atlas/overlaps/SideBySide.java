package org.symbolon.node.atlas.overlaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.coverage.overlaps.Standing;
import org.symbolon.node.web.KeyEntry;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;

/** A dozen bodies side by side: those asked for, else the broadest. */
final class SideBySide {

  private static final int MOST = 12;

  private final Page page;
  private final PairWords say;
  private final Overlaps overlaps;
  private final List<String> bodies;

  SideBySide(Page page, PairWords say, Overlaps overlaps, Set<String> asked) {
    this.page = page;
    this.say = say;
    this.overlaps = overlaps;
    List<String> chosen =
        asked.stream().filter(overlaps.structures()::contains).limit(MOST).toList();
    this.bodies =
        chosen.size() > 1
            ? chosen
            : overlaps.structures().stream()
                .sorted(
                    Comparator.comparingInt(overlaps::breadth)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
  }

  OverlapsView.Matrix matrix() {
    List<OverlapsView.Line> lines = new ArrayList<>();
    for (int row = 1; row < bodies.size(); row++) {
      List<Optional<OverlapsView.Sign>> signs = new ArrayList<>();
      for (int column = 0; column < bodies.size() - 1; column++) {
        signs.add(
            column < row
                ? overlaps.findPair(bodies.get(row), bodies.get(column)).map(this::sign)
                : Optional.empty());
      }
      String id = bodies.get(row);
      lines.add(new OverlapsView.Line(say.body(id), overlaps.breadth(id), signs));
    }
    int n = bodies.size();
    return new OverlapsView.Matrix(
        page.text("atlas.overlaps.side", n),
        page.text(
            "atlas.overlaps.side.n",
            n,
            overlaps.structures().size(),
            n * (n - 1) / 2,
            overlaps.pairs().size()),
        key(),
        bodies.stream().limit(Math.max(0, n - 1)).map(say::body).toList(),
        lines,
        overlaps.structures().stream()
            .map(id -> Option.of(id, say.body(id)))
            .sorted(Comparator.comparing(Option::label, String.CASE_INSENSITIVE_ORDER))
            .toList(),
        bodies);
  }

  private List<KeyEntry> key() {
    return List.of(
        new KeyEntry("sy-c sy-c--4", "", page.text("atlas.overlaps.side.much")),
        new KeyEntry("sy-c sy-c--2", "", page.text("atlas.overlaps.side.above")),
        new KeyEntry("sy-c sy-c--1", "", page.text("atlas.overlaps.side.below")),
        new KeyEntry("sy-c sy-c--0", "0", page.text("atlas.overlaps.side.little")),
        new KeyEntry("", "(21)", page.text("atlas.overlaps.side.breadth")));
  }

  private OverlapsView.Sign sign(PairResult pair) {
    String level =
        switch (pair.standing()) {
          case MORE -> "4";
          case LESS -> "0";
          case AS_EXPECTED -> pair.shared() > pair.expected() ? "2" : "1";
        };
    String label =
        page.text(
            "atlas.overlaps.side.label",
            pair.shared(),
            say.body(pair.a()),
            say.body(pair.b()),
            page.decimal(pair.expected(), 1),
            pair.standing() == Standing.AS_EXPECTED ? "" : standing(pair.standing()));
    return new OverlapsView.Sign(
        page.number(pair.shared()), "sy-c sy-c--" + level, say.to(pair), label);
  }

  private String standing(Standing standing) {
    return ", "
        + page.text("atlas.overlaps.filter.overlap." + standing).toLowerCase(page.contentLocale());
  }
}
