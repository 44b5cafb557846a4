package org.symbolon.node.atlas.overlaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** The lists of pairs: whom to invite, who stands apart, and the list that the reader filters. */
final class PairTables {

  /** How many pairs a list shows before the way to the rest. */
  private static final int SHOWN = 25;

  private final Page page;
  private final PairWords say;
  private final AtlasData data;
  private final Overlaps overlaps;
  private final PairFilter filter;
  private final SeenLabels labels;

  PairTables(
      Page page,
      PairWords say,
      AtlasData data,
      Overlaps overlaps,
      PairFilter filter,
      SeenLabels labels) {
    this.page = page;
    this.say = say;
    this.data = data;
    this.overlaps = overlaps;
    this.filter = filter;
    this.labels = labels;
  }

  OverlapsView.Section invite() {
    List<PairResult> pairs = overlaps.toInvite();
    return new OverlapsView.Section(
        title("invite", pairs),
        inviteSays(pairs),
        actOn(pairs, "atlas.overlaps.invite.caption"),
        more(pairs),
        page.with(toAct("MORE")) + "#list");
  }

  OverlapsView.Section apart() {
    List<PairResult> pairs = overlaps.apartWithoutTie();
    return new OverlapsView.Section(
        title("apart", pairs),
        page.text("atlas.overlaps.apart.says"),
        actOn(pairs, "atlas.overlaps.apart.caption"),
        more(pairs),
        page.with(toAct("LESS")) + "#list");
  }

  private static Map<String, String> toAct(String overlap) {
    return Map.of("overlap", overlap, "meet", "true", "tie", "NONE", "page", "");
  }

  private String more(List<PairResult> pairs) {
    return pairs.size() <= SHOWN ? "" : page.text("atlas.overlaps.shown", SHOWN, pairs.size());
  }

  private String title(String list, List<PairResult> pairs) {
    int still = OverlapsPage.still(pairs).size();
    return page.text("atlas.overlaps." + list + ".title", still, pairs.size() - still);
  }

  private String inviteSays(List<PairResult> pairs) {
    List<PairResult> still = OverlapsPage.still(pairs);
    List<String> sentences = new ArrayList<>();
    Map<String, List<String>> partners = new LinkedHashMap<>();
    for (PairResult pair : still) {
      partners.computeIfAbsent(pair.a(), id -> new ArrayList<>()).add(say.body(pair.b()));
      partners.computeIfAbsent(pair.b(), id -> new ArrayList<>()).add(say.body(pair.a()));
    }
    partners.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .filter(entry -> entry.getValue().size() > 2)
        .ifPresent(entry ->
            sentences.add(
                page.text(
                    "atlas.overlaps.invite.most",
                    entry.getValue().size(),
                    still.size(),
                    say.body(entry.getKey()),
                    some(entry.getValue()))));
    for (PairResult pair : pairs.subList(0, Math.min(SHOWN, pairs.size()))) {
      if (!pair.ended().isEmpty()) {
        sentences.add(page.text("atlas.overlaps.invite.ended", say.pair(pair), say.ended(pair)));
      }
    }
    sentences.add(page.text("atlas.overlaps.invite.ask"));
    return String.join(" ", sentences);
  }

  private String some(List<String> names) {
    return names.size() <= SHOWN
        ? String.join(", ", names)
        : page.text(
            "atlas.overlaps.more",
            String.join(", ", names.subList(0, SHOWN)),
            names.size() - SHOWN);
  }

  /** Those of bodies that have ended come last. */
  private Table actOn(List<PairResult> pairs, String caption) {
    List<PairResult> ordered = new ArrayList<>(OverlapsPage.still(pairs));
    pairs.stream().filter(pair -> !pair.ended().isEmpty()).forEach(ordered::add);
    return Table.of(
            page.text(caption, pairs.size()),
            List.of(
                Table.Column.text(page.text("atlas.overlaps.invite.both")),
                Table.Column.number(page.text("atlas.overlaps.shared")),
                Table.Column.text(page.text("atlas.overlaps.do")),
                Table.Column.text(page.text("atlas.overlaps.where"))),
            ordered.stream().limit(SHOWN).map(this::actOn).toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.overlaps.none"), page.text("atlas.overlaps.invite.none")));
  }

  private Table.Row actOn(PairResult pair) {
    return Table.Row.of(
        named(pair),
        Cell.number(page, pair.shared()),
        Cell.of(
            pair.shared() == 0
                ? page.text("atlas.overlaps.nothing")
                : say.functions(overlaps.sharedFunctions(pair), 4)),
        Cell.of(say.where(say.detail(overlaps, pair))));
  }

  private Cell named(PairResult pair) {
    return Cell.link(say.pair(pair), say.to(pair)).note(say.ended(pair));
  }

  /** The list that the filter makes. */
  OverlapsView.Section list() {
    List<PairResult> all = filter.list(data, overlaps, labels);
    Listing.Result<PairResult> result = listing().of(page, all);
    Table table =
        table(page.text("atlas.overlaps.list.caption", result.total()), result.shown(), filter)
            .from(result)
            .orEmpty(
                new Table.Empty(
                    page.text("atlas.overlaps.none"),
                    page.text("atlas.overlaps.list.none"),
                    page.text("atlas.overlaps.list.again"),
                    OverlapsPage.ADDRESS));
    return new OverlapsView.Section(
        page.text("atlas.overlaps.list." + filter.overlap(), result.total()),
        page.text("atlas.overlaps.list.of", result.total(), overlaps.pairs().size()),
        table);
  }

  /** All that share unusually little, while the list shows those that share much. */
  OverlapsView.Section little() {
    List<PairResult> pairs = overlaps.unusuallyLittle();
    PairFilter less = PairFilter.only(PairFilter.Overlap.LESS);
    return new OverlapsView.Section(
        page.text("atlas.overlaps.list.LESS", pairs.size()),
        page.text("atlas.overlaps.little.says"),
        table(
                page.text("atlas.overlaps.list.caption", pairs.size()),
                pairs.subList(0, Math.min(SHOWN, pairs.size())),
                less)
            .orEmpty(
                Table.Empty.of(
                    page.text("atlas.overlaps.none"), page.text("atlas.overlaps.little.none"))),
        more(pairs),
        page.with(Map.of("overlap", "LESS", "page", "")) + "#list");
  }

  private Listing<PairResult> listing() {
    return Listing.<PairResult>searching(pair -> List.of(say.pair(pair)))
        .sort("rare", Comparator.comparingDouble(filter::chance))
        .sortText("pair", say::pair)
        .sort("shared", Comparator.comparingInt(PairResult::shared))
        .sort("expected", Comparator.comparingDouble(PairResult::expected));
  }

  private Table table(String caption, List<PairResult> pairs, PairFilter of) {
    boolean sorts = of == filter;
    return Table.of(
            caption,
            List.of(
                column(Table.Column.text(page.text("atlas.overlaps.column.pair")), "pair", sorts),
                column(
                    Table.Column.number(page.text("atlas.overlaps.column.shared")),
                    "shared",
                    sorts),
                column(
                    Table.Column.number(page.text("atlas.overlaps.column.expected")),
                    "expected",
                    sorts),
                Table.Column.number(page.text("atlas.overlaps.column.each")),
                column(
                    Table.Column.number(page.text("atlas.overlaps.column." + tail(of))),
                    "rare",
                    sorts),
                Table.Column.text(page.text("atlas.overlaps.column.territory")),
                Table.Column.text(page.text("atlas.overlaps.column.tie")),
                Table.Column.text(page.text("atlas.overlaps.column.label"))),
            pairs.stream().map(pair -> row(pair, of)).toList())
        .inLines();
  }

  private static String tail(PairFilter filter) {
    return switch (filter.overlap()) {
      case MORE, SHARING -> "many";
      case LESS -> "few";
      case AS_EXPECTED, ALL -> "either";
    };
  }

  private static Table.Column column(Table.Column column, String key, boolean sorts) {
    return sorts ? column.sortedBy(key) : column;
  }

  private Table.Row row(PairResult pair, PairFilter of) {
    String where = say.where(say.detail(overlaps, pair));
    return Table.Row.of(
        named(pair),
        Cell.number(page, pair.shared()).bold(),
        Cell.of(page.decimal(pair.expected(), pair.expected() < 0.1 ? 2 : 1)),
        Cell.of(
            page.text(
                "atlas.overlaps.each",
                pair.shared(),
                pair.functionsA(),
                pair.shared(),
                pair.functionsB())),
        chance(of.chance(pair)),
        pair.meet() ? Cell.of(where) : Cell.of(where).bold(),
        Cell.of(say.ties(pair)),
        labels.cell(page, pair));
  }

  /** In words; the probability itself where the reader asks for it. */
  private Cell chance(double probability) {
    Cell cell = Cell.of(say.chance(probability));
    return page.parameter("exact").equals("true") ? cell.note(say.probability(probability)) : cell;
  }
}
