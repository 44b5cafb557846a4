package org.symbolon.node.atlas.networks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.symbolon.coverage.networks.Eligible;
import org.symbolon.coverage.networks.NetworkChart;
import org.symbolon.coverage.networks.NetworkFigures;
import org.symbolon.coverage.networks.NetworkRow;
import org.symbolon.coverage.networks.Theme;
import org.symbolon.coverage.records.Crime;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/** Makes the page of all networks: the answer first, its n, the picture, the tables. */
final class NetworksPage {

  /** How many pairs and bodies stand on this page; all of them have pages of their own. */
  private static final int FIRST = 10;

  private final Page page;
  private final NetworkWords says;
  private final NetworkChart chart;
  private final NetworkChart turned;
  private final NetworkFilter filter;

  NetworksPage(NetworkWords says, NetworkChart chart, NetworkChart turned, NetworkFilter filter) {
    this.page = says.page();
    this.says = says;
    this.chart = chart;
    this.turned = turned;
    this.filter = filter;
  }

  NetworksView.All view() {
    var tables = new PairTables(says, chart);
    return new NetworksView.All(
        answer(),
        n(),
        behind(),
        filter(),
        picture(),
        networks(),
        both(),
        themes(),
        tables.pairs(
            tables.ordered(chart.pairs()).stream().limit(FIRST).toList(),
            chart.figures().pairsInCommon()),
        "/atlas/networks/pairs" + NetworkQuestion.kept(page),
        tables.bodies(chart.memberships().stream().limit(FIRST).toList()),
        "/atlas/networks/bodies" + NetworkQuestion.kept(page));
  }

  String answer() {
    NetworkFigures figures = chart.figures();
    String most =
        chart.memberships().stream()
            .limit(4)
            .map(one ->
                page.text("atlas.networks.sits", says.body(one.structureId()), one.networks()))
            .collect(Collectors.joining(", "));
    return page.text(
            "atlas.networks.answer",
            figures.networks(),
            figures.ended(),
            figures.pairsInCommon(),
            figures.pairs())
        + (most.isEmpty() ? "" : " " + page.text("atlas.networks.answer.most", most));
  }

  String n() {
    return page.text(
        "atlas.networks.n",
        chart.figures().networks(),
        chart.figures().bodies(),
        chart.networks().stream().mapToInt(row -> row.seats().size()).sum());
  }

  List<String> behind() {
    List<String> lines = new ArrayList<>();
    lines.add(page.text("atlas.networks.eligible." + chart.options().eligible()));
    lines.add(page.text("atlas.networks.bodiesOnly"));
    lines.add(page.text("atlas.networks.open"));
    long noStart =
        chart.networks().stream().filter(row -> !row.network().start().isKnown()).count();
    if (noStart > 0) {
      lines.add(page.text("atlas.networks.noStart", noStart));
    }
    lines.add(page.text("atlas.networks.on", page.date(chart.options().on())));
    return lines;
  }

  private java.util.Optional<Picture> picture() {
    return new NetworksPicture(says, listed(), answer() + " " + n(), chart.options().on())
        .picture();
  }

  private Filter filter() {
    List<Option> yes = List.of(Option.of("true", page.text("atlas.networks.filter.yes")));
    Set<String> regions = new TreeSet<>();
    Set<Crime> crimes = EnumSet.noneOf(Crime.class);
    chart
        .networks()
        .forEach(row -> {
          regions.addAll(row.network().regions());
          crimes.add(row.network().crime());
        });
    var words = says.words();
    return Filter.empty()
        .search(page)
        .select(
            NetworkQuestion.ELIGIBLE,
            label("eligible"),
            List.of(
                Option.of("all", page.text("atlas.networks.eligible.ALL")),
                Option.of("only", page.text("atlas.networks.eligible.ONLY"))),
            "all")
        .select("type", label("type"), words.options(page, "network_type"))
        .select("formalisation", label("formalisation"), words.options(page, "formalisation"))
        .select("region", label("region"), says.places().options(page, regions))
        .select(
            "crime",
            label("crime"),
            crimes.stream()
                .map(crime -> Option.of(crime.name(), words.crime(page, crime)))
                .toList())
        .select("ended", label("ended"), yes)
        .select(NetworkQuestion.WITHOUT_ENDED, label("withoutEnded"), yes)
        .select(NetworkQuestion.WITHOUT_DONORS, label("withoutDonors"), yes)
        .select("minConfidence", label("minConfidence"), words.options(page, "confidence"))
        .text("at", label("at"));
  }

  private String label(String name) {
    return page.text("atlas.networks.filter." + name);
  }

  /** The networks that the filter lists, the most formal first. */
  List<NetworkRow> listed() {
    return listing().of(page, kept()).all();
  }

  private List<NetworkRow> kept() {
    return chart.networks().stream()
        .filter(filter::lists)
        .sorted(
            Comparator.comparing((NetworkRow row) -> -row.network().formalisation().orElse(-1))
                .thenComparing(row -> row.network().start().text())
                .thenComparing(NetworkRow::id))
        .toList();
  }

  private Listing<NetworkRow> listing() {
    return Listing.<NetworkRow>searching(
            row -> List.of(row.id(), row.network().name(), row.network().acronym()))
        .sortText("network", row -> row.network().label())
        .sort(
            "formalisation",
            Comparator.comparing((NetworkRow row) -> row.network().formalisation().orElse(-1)))
        .sort("start", Comparator.comparing((NetworkRow row) -> row.network().start().text()))
        .sort("bodies", Comparator.comparing((NetworkRow row) -> row.bodies().size()))
        .sort("activities", Comparator.comparing((NetworkRow row) -> row.activities().size()))
        .sort("related", Comparator.comparing(NetworkRow::related))
        .unsorted();
  }

  private Table networks() {
    var result = listing().of(page, kept());
    return Table.of(
            page.text("atlas.networks.caption", result.total(), chart.figures().networks()),
            List.of(
                Table.Column.text(page.text("atlas.networks.network")).sortedBy("network"),
                Table.Column.text(label("formalisation")).sortedBy("formalisation"),
                Table.Column.text(page.text("atlas.networks.time")).sortedBy("start"),
                Table.Column.text(label("region")),
                Table.Column.text(label("crime")),
                Table.Column.number(page.text("atlas.networks.bodies")).sortedBy("bodies"),
                Table.Column.number(page.text("atlas.networks.states")),
                Table.Column.number(page.text("atlas.networks.actions")).sortedBy("activities"),
                Table.Column.number(page.text("atlas.networks.related")).sortedBy("related")),
            result.shown().stream().map(this::row).toList())
        .from(result)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.networks.empty"), page.text("atlas.networks.empty.text")));
  }

  private Table.Row row(NetworkRow row) {
    var network = row.network();
    return Table.Row.of(
        says.networkLink(row.id())
            .note(
                says.words().code(page, "network_type", network.type())
                    + (network.isEligible()
                        ? " · " + page.text("atlas.networks.eligible.yes")
                        : ""))
            .marked(network.confidence().name()),
        Cell.of(says.formalisation(network)),
        says.period(row),
        Cell.of(says.places().names(page, network.regions())),
        Cell.of(says.words().crime(page, network.crime())),
        Cell.number(page, row.bodies().size()),
        Cell.number(page, row.states().size()),
        Cell.number(page, row.activities().size()),
        Cell.number(page, row.related()));
  }

  /** All analyses with and without the networks that the source's criteria leave out. */
  private Table both() {
    boolean all = chart.options().eligible() == Eligible.ALL;
    NetworkFigures every = (all ? chart : turned).figures();
    NetworkFigures only = (all ? turned : chart).figures();
    List<Table.Row> rows = new ArrayList<>();
    rows.add(line("networks", every.networks(), only.networks()));
    rows.add(line("ended", every.ended(), only.ended()));
    rows.add(line("bodies", every.bodies(), only.bodies()));
    rows.add(of("pairs", pairs(every), pairs(only)));
    rows.add(
        of(
            "much",
            luck(every.atFivePercent(), every.expectedAtFivePercent()),
            luck(only.atFivePercent(), only.expectedAtFivePercent())));
    rows.add(
        of(
            "little",
            luck(every.lowerAtFivePercent(), every.expectedLowerAtFivePercent()),
            luck(only.lowerAtFivePercent(), only.expectedLowerAtFivePercent())));
    rows.add(line("afterCorrection", every.afterCorrection(), only.afterCorrection()));
    rows.add(of("bodyPairs", bodyPairs(every), bodyPairs(only)));
    rows.add(of("most", most(every), most(only)));
    rows.add(of("recorded", recorded(every), recorded(only)));
    return Table.of(
        page.text("atlas.networks.both.caption"),
        List.of(
            Table.Column.text(page.text("atlas.networks.both.figure")),
            Table.Column.text(page.text("atlas.networks.eligible.ALL")),
            Table.Column.text(page.text("atlas.networks.eligible.ONLY"))),
        rows);
  }

  private Table.Row line(String name, int every, int only) {
    return of(name, page.number(every), page.number(only));
  }

  private Table.Row of(String name, String every, String only) {
    return Table.Row.of(
        Cell.of(page.text("atlas.networks.both." + name)), Cell.of(every), Cell.of(only));
  }

  private String pairs(NetworkFigures figures) {
    return page.text("atlas.share", figures.pairsInCommon(), figures.pairs());
  }

  private String bodyPairs(NetworkFigures figures) {
    return page.text("atlas.share", figures.bodyPairsInCommon(), figures.bodyPairs());
  }

  private String recorded(NetworkFigures figures) {
    return page.text("atlas.share", figures.statedWithActivity(), figures.stated());
  }

  private String luck(int seen, double expected) {
    return page.text("atlas.networks.both.luck", seen, page.decimal(expected, 1));
  }

  private String most(NetworkFigures figures) {
    return figures.memberships().entrySet().stream()
        .limit(4)
        .map(one -> page.text("atlas.networks.sits", says.body(one.getKey()), one.getValue()))
        .collect(Collectors.joining(", "));
  }

  private Table themes() {
    Map<String, Map<Crime, Theme>> regions = new TreeMap<>();
    Set<Crime> crimes = EnumSet.noneOf(Crime.class);
    for (Theme theme : chart.themes()) {
      regions
          .computeIfAbsent(theme.region(), code -> new LinkedHashMap<>())
          .put(theme.crime(), theme);
      crimes.add(theme.crime());
    }
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.text(label("region")));
    crimes.forEach(crime -> columns.add(Table.Column.text(says.words().crime(page, crime))));
    List<Table.Row> rows = new ArrayList<>();
    regions.entrySet().stream()
        .sorted(
            Comparator.comparing(entry ->
                -entry.getValue().values().stream().mapToInt(t -> t.networks().size()).sum()))
        .forEach(entry -> {
          List<Cell> cells = new ArrayList<>();
          cells.add(Cell.of(says.places().name(page, entry.getKey())));
          crimes.forEach(crime -> cells.add(theme(entry.getValue().get(crime))));
          rows.add(Table.Row.of(cells));
        });
    return Table.of(page.text("atlas.networks.themes.caption"), columns, rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.networks.empty"), page.text("atlas.networks.empty.text")));
  }

  /** How many, how formal, and when those that have ended did. */
  private Cell theme(@org.jspecify.annotations.Nullable Theme theme) {
    if (theme == null) {
      return Cell.of("–");
    }
    String steps =
        theme.byFormalisation().entrySet().stream()
            .map(step ->
                page.text("atlas.networks.themes.step", step.getValue(), says.step(step.getKey())))
            .collect(Collectors.joining("; "));
    String ends =
        theme.networks().stream()
            .filter(row -> row.network().end().isKnown())
            .map(row ->
                page.text(
                    "atlas.networks.themes.end",
                    row.network().label(),
                    says.places().date(page, row.network().end())))
            .collect(Collectors.joining("; "));
    return Cell.link(
            page.text("atlas.networks.count", theme.networks().size()),
            page.with(Map.of("region", theme.region(), "crime", theme.crime().name(), "page", "")))
        .note(ends.isEmpty() ? steps : steps + " · " + ends);
  }
}
