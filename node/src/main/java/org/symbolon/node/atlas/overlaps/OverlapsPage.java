package org.symbolon.node.atlas.overlaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.LeftOut;
import org.symbolon.coverage.overlaps.OverlapFigures;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairResult;
import org.symbolon.coverage.overlaps.Standing;
import org.symbolon.coverage.overlaps.Tie;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/**
 * Makes the page of all pairs: the answer first, then whom to invite, then what luck would give.
 */
final class OverlapsPage {

  static final String ADDRESS = "/atlas/overlaps";

  private final Page page;
  private final Words words;
  private final PairWords say;
  private final AtlasData data;
  private final Overlaps overlaps;
  private final OverlapQuestion.Asked asked;

  OverlapsPage(
      Page page,
      Words words,
      PairWords say,
      AtlasData data,
      Overlaps overlaps,
      OverlapQuestion.Asked asked) {
    this.page = page;
    this.words = words;
    this.say = say;
    this.data = data;
    this.overlaps = overlaps;
    this.asked = asked;
  }

  OverlapsView view(PairTables tables, Optional<Table> changes) {
    boolean filtered = !asked.filter().equals(PairFilter.only(PairFilter.Overlap.MORE));
    return new OverlapsView(
        answers(),
        n(),
        behind(),
        counts(),
        table(),
        tables.invite(),
        tables.apart(),
        bars(),
        new LuckPicture(page, overlaps.figures()).picture(),
        test(),
        listFilter(),
        tables.list(),
        filtered ? Optional.empty() : Optional.of(tables.little()),
        changes,
        leftOut(),
        new SideBySide(page, say, overlaps, asked.side()).matrix(),
        page.with(Map.of("overlap", "ALL", "format", "csv", "page", "", "size", "")),
        page.with("exact", page.parameter("exact").equals("true") ? "" : "true") + "#list");
  }

  List<String> answers() {
    OverlapFigures figures = overlaps.figures();
    if (figures.pairs() == 0) {
      return List.of(page.text("atlas.overlaps.answer.empty"));
    }
    List<String> answers = new ArrayList<>();
    answers.add(
        page.text("atlas.overlaps.answer.share", figures.sharingPairs(), figures.pairs())
            + " "
            + seen("much", figures.atFivePercent(), figures.expectedAtFivePercent())
            + " "
            + seen("little", figures.lowerAtFivePercent(), figures.expectedLowerAtFivePercent()));
    answers.add(
        page.text(
            "atlas.overlaps.answer.so",
            beyond(figures.atFivePercent(), figures.expectedAtFivePercent()) ? "yes" : "no",
            beyond(figures.lowerAtFivePercent(), figures.expectedLowerAtFivePercent())
                ? "yes"
                : "no"));
    return answers;
  }

  private String seen(String tail, int seen, double luck) {
    return page.text(
        "atlas.overlaps.answer." + tail, seen, about(luck), beyond(seen, luck) ? "yes" : "no");
  }

  /** Never more than chance for a number at or below what chance gives. */
  private static boolean beyond(int seen, double luck) {
    return seen > luck;
  }

  private String about(double luck) {
    return luck < 1 && luck > 0 ? page.decimal(luck, 1) : page.number(Math.round(luck));
  }

  String n() {
    OverlapFigures figures = overlaps.figures();
    return page.text(
        "atlas.overlaps.n",
        figures.structures(),
        figures.functions(),
        figures.cells(),
        figures.pairs());
  }

  List<String> behind() {
    List<String> lines = new ArrayList<>();
    Map<LeftOut.Reason, Long> reasons =
        overlaps.leftOut().stream()
            .collect(Collectors.groupingBy(LeftOut::reason, TreeMap::new, Collectors.counting()));
    reasons.forEach(
        (reason, count) -> lines.add(page.text("atlas.overlaps.leftOut.count." + reason, count)));
    lines.add(page.text("atlas.overlaps.behind.unusual"));
    lines.add(page.text("atlas.overlaps.behind.mandates"));
    lines.add(page.text("atlas.overlaps.behind.territory"));
    lines.add(page.text("atlas.overlaps.behind.at", page.date(overlaps.options().on())));
    return lines;
  }

  private Filter counts() {
    List<Option> yes = List.of(Option.of("true", page.text("atlas.overlaps.filter.yes")));
    return Filter.empty()
        .select("crime", label("crime"), words.options(page, "crime"))
        .select("minConfidence", label("minConfidence"), words.options(page, "confidence"))
        .text("at", label("at"))
        .select(OverlapQuestion.WITHOUT_DOUBTFUL, label(OverlapQuestion.WITHOUT_DOUBTFUL), yes)
        .select(OverlapQuestion.WITHOUT_ENDED, label(OverlapQuestion.WITHOUT_ENDED), yes)
        .select(OverlapQuestion.WITHOUT_DONORS, label(OverlapQuestion.WITHOUT_DONORS), yes)
        .select(OverlapQuestion.NATIONAL, label(OverlapQuestion.NATIONAL), yes);
  }

  private Filter listFilter() {
    return Filter.empty()
        .select(
            "overlap",
            label("overlap"),
            options("overlap", PairFilter.Overlap.values()),
            PairFilter.Overlap.MORE.name())
        .text("structure", label("structure"))
        .select("group", label("group"), words.options(page, "category"))
        .select(
            "p",
            label("p"),
            List.of(
                Option.of("0.05", page.text("atlas.overlaps.oneIn", 20)),
                Option.of("0.01", page.text("atlas.overlaps.oneIn", 100)),
                Option.of("0.001", page.text("atlas.overlaps.oneIn", 1000))))
        .select(
            "meet",
            label("meet"),
            List.of(
                Option.of("true", page.text("atlas.overlaps.meet.true")),
                Option.of("false", page.text("atlas.overlaps.meet.false"))))
        .select("tie", label("tie"), options("tie", PairFilter.TieFilter.values()))
        .select("label", label("label"), labels());
  }

  private List<Option> labels() {
    List<Option> options = new ArrayList<>();
    for (PairFilter.LabelFilter label : PairFilter.LabelFilter.values()) {
      options.add(Option.of(label.name(), page.text("atlas.labels.filter." + label)));
    }
    return options;
  }

  private List<Option> options(String name, Enum<?>[] values) {
    List<Option> options = new ArrayList<>();
    for (Enum<?> value : values) {
      options.add(
          Option.of(value.name(), page.text("atlas.overlaps.filter." + name + "." + value.name())));
    }
    return options;
  }

  private String label(String name) {
    return page.text("atlas.overlaps.filter." + name);
  }

  private List<OverlapsView.Standings> table() {
    return List.of(row(Standing.MORE), row(Standing.AS_EXPECTED), row(Standing.LESS));
  }

  private OverlapsView.Standings row(Standing standing) {
    List<OverlapsView.Count> counts = new ArrayList<>();
    for (boolean meet : new boolean[] {true, false}) {
      counts.add(count(standing, meet, Tie.Kind.AGREEMENT));
      counts.add(count(standing, meet, Tie.Kind.NETWORK));
      counts.add(count(standing, meet, null));
    }
    return new OverlapsView.Standings(
        page.text("atlas.overlaps.filter.overlap." + standing),
        counts,
        page.number(overlaps.table().count(standing)),
        listed(Map.of("overlap", standing.name())));
  }

  private OverlapsView.Count count(Standing standing, boolean meet, Tie.@Nullable Kind tie) {
    int count = overlaps.table().count(standing, meet, tie);
    String tied = tie == null ? "NONE" : tie.name();
    return new OverlapsView.Count(
        page.number(count),
        count == 0
            ? ""
            : listed(
                Map.of("overlap", standing.name(), "meet", Boolean.toString(meet), "tie", tied)),
        meet && tie == null && standing != Standing.AS_EXPECTED,
        page.text("atlas.overlaps.meet." + meet)
            + ", "
            + page.text("atlas.overlaps.filter.tie." + tied));
  }

  /** This question, with the list filtered so. */
  private String listed(Map<String, String> filter) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (String name :
        List.of("overlap", "structure", "group", "p", "meet", "tie", "label", "page", "sort")) {
      changes.put(name, filter.getOrDefault(name, ""));
    }
    return page.with(changes) + "#list";
  }

  private List<OverlapsView.Bars> bars() {
    OverlapFigures figures = overlaps.figures();
    return List.of(
        bars("MORE", figures.atFivePercent(), figures.expectedAtFivePercent()),
        bars("LESS", figures.lowerAtFivePercent(), figures.expectedLowerAtFivePercent()));
  }

  private OverlapsView.Bars bars(String standing, int seen, double luck) {
    return new OverlapsView.Bars(
        LuckPicture.label(page, standing), page.number(seen), page.decimal(luck, 1));
  }

  private List<String> test() {
    OverlapFigures figures = overlaps.figures();
    int tails = Math.round(figures.pairs() / 20f);
    return List.of(
        page.text(
            "atlas.overlaps.test.model",
            page.decimal(figures.expectedAtFivePercent(), 1),
            page.decimal(figures.expectedLowerAtFivePercent(), 1),
            tails),
        page.text("atlas.overlaps.test.correction", figures.pairs(), figures.afterCorrection()),
        page.text("atlas.overlaps.test.shown"),
        page.text(
            "atlas.overlaps.test.never",
            figures.neverMeetByCountries(),
            figures.sharingPairs(),
            figures.neverMeet()),
        page.text("atlas.overlaps.test.limits"),
        page.text("atlas.overlaps.test.paper"));
  }

  private OverlapsView.Section leftOut() {
    List<Table.Row> rows = new ArrayList<>();
    for (LeftOut out : overlaps.leftOut()) {
      rows.add(
          Table.Row.of(
              Cell.link(
                  say.longName(out.structureId()),
                  RecordAddress.of("structures", out.structureId())),
              Cell.of(page.text("atlas.overlaps.leftOut." + out.reason()))));
    }
    Table table =
        Table.of(
                page.text("atlas.overlaps.leftOut.caption", overlaps.leftOut().size()),
                List.of(
                    Table.Column.text(page.text("atlas.overlaps.structure")),
                    Table.Column.text(page.text("atlas.overlaps.why"))),
                rows)
            .orEmpty(
                Table.Empty.of(
                    page.text("atlas.overlaps.leftOut.none"),
                    page.text("atlas.overlaps.leftOut.none.text")));
    return new OverlapsView.Section(
        page.text("atlas.overlaps.leftOut"),
        page.text("atlas.overlaps.leftOut.text", overlaps.leftOut().size()),
        table);
  }

  static List<PairResult> still(List<PairResult> pairs) {
    return pairs.stream().filter(pair -> pair.ended().isEmpty()).toList();
  }
}
