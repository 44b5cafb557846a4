package org.symbolon.node.atlas.overlaps;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.symbolon.coverage.overlaps.OverlapChange;
import org.symbolon.coverage.overlaps.OverlapFigures;
import org.symbolon.coverage.overlaps.OverlapOptions;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.records.Confidence;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** What each switch changes in the answer: how the numbers move, which pairs enter and leave. */
final class Changes {

  private static final int PAIRS_NAMED = 8;

  private final Page page;
  private final PairWords say;
  private final Overlaps now;

  Changes(Page page, PairWords say, Overlaps now) {
    this.page = page;
    this.say = say;
    this.now = now;
  }

  /** A row for each switch, turned over from where it stands. */
  Table table(java.util.function.Function<OverlapOptions, Overlaps> answers) {
    OverlapOptions options = now.options();
    boolean doubtful = options.minConfidence() == null || options.minConfidence() == Confidence.L;
    List<Table.Row> rows = new ArrayList<>();
    rows.add(
        row(
            OverlapQuestion.WITHOUT_DOUBTFUL,
            doubtful,
            one -> one.withMinConfidence(doubtful ? Confidence.M : null),
            answers));
    rows.add(
        row(
            OverlapQuestion.WITHOUT_ENDED,
            !options.existingOnly(),
            one -> one.withExistingOnly(!options.existingOnly()),
            answers));
    rows.add(
        row(
            OverlapQuestion.WITHOUT_DONORS,
            !options.withoutDonors(),
            one -> one.withoutDonors(!options.withoutDonors()),
            answers));
    rows.add(
        row(
            OverlapQuestion.NATIONAL,
            !options.nationalAuthorities(),
            one -> one.withNationalAuthorities(!options.nationalAuthorities()),
            answers));
    return Table.of(
        page.text("atlas.overlaps.changes.caption"),
        List.of(
            Table.Column.text(page.text("atlas.overlaps.changes.switch")),
            Table.Column.number(page.text("atlas.overlaps.changes.structures")),
            Table.Column.number(page.text("atlas.overlaps.changes.sharing")),
            Table.Column.number(page.text("atlas.overlaps.changes.tied")),
            Table.Column.number(page.text("atlas.overlaps.changes.much")),
            Table.Column.number(page.text("atlas.overlaps.changes.little")),
            Table.Column.text(page.text("atlas.overlaps.changes.pairs"))),
        rows);
  }

  private Table.Row row(
      String name,
      boolean turnOn,
      UnaryOperator<OverlapOptions> turned,
      java.util.function.Function<OverlapOptions, Overlaps> answers) {
    Overlaps then = answers.apply(turned.apply(now.options()));
    OverlapChange change = OverlapChange.between(now, then);
    OverlapFigures before = change.before();
    OverlapFigures after = change.after();
    String address =
        name.equals(OverlapQuestion.WITHOUT_DOUBTFUL)
            ? page.with(
                java.util.Map.of(name, turnOn ? "true" : "", "minConfidence", "", "page", ""))
            : page.with(java.util.Map.of(name, turnOn ? "true" : "", "page", ""));
    return Table.Row.of(
        Cell.link(page.text("atlas.overlaps.changes." + name + (turnOn ? ".on" : ".off")), address),
        moved(before.structures(), after.structures()),
        moved(before.sharingPairs(), after.sharingPairs()),
        moved(tied(now), tied(then)),
        beside(
            before.atFivePercent(),
            before.expectedAtFivePercent(),
            after.atFivePercent(),
            after.expectedAtFivePercent()),
        beside(
            before.lowerAtFivePercent(),
            before.expectedLowerAtFivePercent(),
            after.lowerAtFivePercent(),
            after.expectedLowerAtFivePercent()),
        Cell.of(pairs(change)));
  }

  private static int tied(Overlaps overlaps) {
    return overlaps.table().tied();
  }

  private Cell moved(int before, int after) {
    return Cell.of(
        before == after
            ? page.number(before)
            : page.text("atlas.overlaps.changes.moved", before, after));
  }

  private Cell beside(int seen, double luck, int seenAfter, double luckAfter) {
    return Cell.of(
            seen == seenAfter
                ? page.number(seen)
                : page.text("atlas.overlaps.changes.moved", seen, seenAfter))
        .note(luck(page.decimal(luck, 1), page.decimal(luckAfter, 1)));
  }

  private String luck(String before, String after) {
    return before.equals(after)
        ? page.text("atlas.overlaps.changes.luck", before)
        : page.text("atlas.overlaps.changes.luck.moved", before, after);
  }

  private String pairs(OverlapChange change) {
    List<String> said = new ArrayList<>();
    say(said, "much", change.much());
    say(said, "little", change.little());
    say(said, "toInvite", change.toInvite());
    return said.isEmpty() ? page.text("atlas.overlaps.changes.nothing") : String.join(" ", said);
  }

  private void say(List<String> said, String list, OverlapChange.Moves moves) {
    if (!moves.left().isEmpty()) {
      said.add(page.text("atlas.overlaps.changes." + list + ".left", named(moves.left())));
    }
    if (!moves.entered().isEmpty()) {
      said.add(page.text("atlas.overlaps.changes." + list + ".entered", named(moves.entered())));
    }
  }

  private String named(List<OverlapChange.Pair> pairs) {
    List<String> names = pairs.stream().map(pair -> say.pair(pair.a(), pair.b())).toList();
    return names.size() <= PAIRS_NAMED
        ? String.join(", ", names)
        : page.text(
            "atlas.overlaps.more",
            String.join(", ", names.subList(0, PAIRS_NAMED)),
            names.size() - PAIRS_NAMED);
  }
}
