package org.symbolon.node.atlas.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.FunctionRow;
import org.symbolon.coverage.measures.LeftOutInstrument;
import org.symbolon.coverage.measures.MeasureChart;
import org.symbolon.coverage.measures.ProvisionCount;
import org.symbolon.coverage.measures.RowGroup;
import org.symbolon.coverage.measures.ScopeShares;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.coding.Disputed;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.KeyEntry;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Makes the page of a chart: the answer first, then its n, the matrix, and what was left out. */
final class MeasuresPage {

  private final Page page;
  private final Words words;
  private final AtlasData data;
  private final MeasureChart chart;
  private final Disputed disputed;

  MeasuresPage(Page page, Words words, AtlasData data, MeasureChart chart, Disputed disputed) {
    this.page = page;
    this.words = words;
    this.data = data;
    this.chart = chart;
    this.disputed = disputed;
  }

  Disputed disputed() {
    return disputed;
  }

  MeasuresView view() {
    return new MeasuresView(
        answer(),
        n(),
        behind(),
        new MeasureFilter(page, words, chart).filter(),
        key(),
        over(),
        chart.columns().stream().map(this::head).toList(),
        groups(),
        foot(),
        new CellSheet(page, words, data, chart, disputed).sheet(),
        one(),
        scopes(),
        leftOut(),
        regions(),
        new Regions(page, words, data, chart.options()).view());
  }

  String n() {
    return page.text("atlas.measures.n", chart.measures().size(), chart.codedTexts());
  }

  String answer() {
    List<String> sentences = new ArrayList<>();
    var answer = chart.answer();
    answer
        .mostWidespread()
        .filter(row -> !answer.mostUniform().equals(Optional.of(row)))
        .ifPresent(row -> sentences.add(sentence("widespread", row)));
    answer.mostUniform().ifPresent(row -> sentences.add(sentence("uniform", row)));
    return sentences.isEmpty()
        ? page.text("atlas.measures.answer.empty")
        : String.join(" ", sentences);
  }

  private String sentence(String kind, FunctionRow row) {
    return page.text(
        "atlas.measures.answer." + kind,
        words.function(page, row.function()),
        row.has(),
        chart.codedTexts(),
        row.homogeneity().agreement().numerator(),
        row.homogeneity().agreement().denominator());
  }

  List<String> behind() {
    List<String> lines = new ArrayList<>();
    lines.add(page.text("atlas.measures.shown", chart.shownMeasures().size()));
    for (Column column : chart.columns()) {
      for (Instrument amending : column.amendments()) {
        lines.add(
            page.text(
                "atlas.measures.oneText",
                words.instrument(amending),
                words.instrument(column.instrument())));
      }
    }
    long coded = data.measures().stream().map(measure -> measure.instrumentId()).distinct().count();
    lines.add(
        page.text(
            "atlas.measures.list",
            data.instruments().size(),
            coded,
            data.instruments().size() - coded));
    lines.add(page.text("atlas.measures.coder"));
    lines.add(page.text("atlas.measures.sources"));
    return lines;
  }

  private List<KeyEntry> key() {
    List<KeyEntry> key = new ArrayList<>();
    for (var strength : org.symbolon.coverage.records.Strength.values()) {
      key.add(new KeyEntry(CellSign.classes(strength), "", words.strength(page, strength)));
    }
    for (var precision : org.symbolon.coverage.records.Precision.values()) {
      key.add(new KeyEntry("", CellSign.letter(precision), words.precision(page, precision)));
    }
    key.add(new KeyEntry("", "U", page.text("atlas.measures.key.unknown")));
    key.add(new KeyEntry("", "L3", page.text("atlas.measures.key.count")));
    key.add(new KeyEntry("", "L*", page.text("atlas.measures.key.star")));
    key.add(new KeyEntry("", "L" + CellSign.DISPUTED, page.text("atlas.measures.key.disputed")));
    key.add(new KeyEntry("sy-c sy-c--up", "↑", page.text("atlas.measures.key.inherited")));
    key.add(new KeyEntry("", "·", page.text("atlas.measures.none")));
    key.add(
        new KeyEntry(
            "", page.text("atlas.measures.notCoded"), page.text("atlas.measures.key.notCoded")));
    return key;
  }

  private List<MeasuresView.Over> over() {
    List<MeasuresView.Over> over = new ArrayList<>();
    for (Column column : chart.columns()) {
      String label = overLabel(column);
      int last = over.size() - 1;
      if (last >= 0 && over.get(last).label().equals(label)) {
        over.set(last, new MeasuresView.Over(label, over.get(last).columns() + 1));
      } else {
        over.add(new MeasuresView.Over(label, 1));
      }
    }
    return over;
  }

  private String overLabel(Column column) {
    return switch (column.scopeGroup()) {
      case UNIVERSAL, COE, EU -> page.text("atlas.measures.scope." + column.scopeGroup());
      case OTHER -> column.instrument().organisation();
    };
  }

  private MeasuresView.Head head(Column column) {
    return new MeasuresView.Head(
        column.id(),
        label(column),
        year(column.instrument()),
        RecordAddress.of("instruments", column.id()),
        withMore("exclude", column.id()),
        column.coded());
  }

  private static String year(Instrument instrument) {
    String adopted = instrument.adopted().text();
    return adopted.length() >= 4 ? adopted.substring(0, 4) : "";
  }

  String label(Column column) {
    return column.amendments().isEmpty()
        ? words.instrument(column.instrument())
        : page.text(
            "atlas.measures.amended",
            words.instrument(column.instrument()),
            column.amendments().stream()
                .map(MeasuresPage::year)
                .distinct()
                .collect(Collectors.joining(", ")));
  }

  private List<MeasuresView.Group> groups() {
    List<MeasuresView.Group> groups = new ArrayList<>();
    for (RowGroup group : chart.groups()) {
      if (!group.rows().isEmpty()) {
        groups.add(
            new MeasuresView.Group(
                words.category(page, group.category()),
                page.text("atlas.measures.group", group.rows().size(), group.functions()),
                group.rows().stream().map(this::line).toList()));
      }
    }
    return groups;
  }

  private MeasuresView.Line line(FunctionRow row) {
    List<CellSign> cells = new ArrayList<>();
    for (int c = 0; c < row.cells().size(); c++) {
      cells.add(
          CellSign.of(page, words, chart.columns().get(c), row, row.cells().get(c), disputed));
    }
    var agreement = row.homogeneity().agreement();
    return new MeasuresView.Line(
        row.function().code(),
        words.function(page, row.function()),
        cells,
        page.text("atlas.share", row.has(), chart.codedTexts()),
        agreement.isDefined()
            ? page.text("atlas.share", agreement.numerator(), agreement.denominator())
            : "–");
  }

  private List<MeasuresView.Foot> foot() {
    return List.of(
        foot("atlas.measures.foot.coded", ProvisionCount::provisions),
        foot("atlas.measures.foot.self", ProvisionCount::selfExecuting),
        foot("atlas.measures.foot.programme", ProvisionCount::programmatic),
        foot("atlas.measures.foot.soft", count -> count.soft() + count.may()));
  }

  private MeasuresView.Foot foot(
      String key, java.util.function.ToIntFunction<ProvisionCount> figure) {
    return new MeasuresView.Foot(
        page.text(key),
        chart.columns().stream()
            .map(column ->
                column.coded()
                    ? page.number(figure.applyAsInt(column.count()))
                    : page.text("atlas.measures.notCoded"))
            .toList());
  }

  private MeasuresView.One one() {
    int index = 0;
    for (int c = 0; c < chart.columns().size(); c++) {
      if (chart.columns().get(c).id().equals(page.parameter("one"))) {
        index = c;
      }
    }
    List<Option> texts =
        chart.columns().stream().map(column -> Option.of(column.id(), label(column))).toList();
    if (texts.isEmpty()) {
      return new MeasuresView.One("", "", List.of(), List.of());
    }
    Column column = chart.columns().get(index);
    List<MeasuresView.OneGroup> groups = new ArrayList<>();
    for (RowGroup group : chart.groups()) {
      List<MeasuresView.OneLine> lines = new ArrayList<>();
      for (FunctionRow row : group.rows()) {
        lines.add(
            new MeasuresView.OneLine(
                row.function().code(),
                words.function(page, row.function()),
                CellSign.of(page, words, column, row, row.cells().get(index), disputed)));
      }
      if (!lines.isEmpty()) {
        groups.add(new MeasuresView.OneGroup(words.category(page, group.category()), lines));
      }
    }
    return new MeasuresView.One(column.id(), label(column), texts, groups);
  }

  private Table scopes() {
    List<Table.Row> rows = new ArrayList<>();
    for (ScopeShares shares : chart.scopes()) {
      ProvisionCount count = shares.provisions();
      rows.add(
          Table.Row.of(
              Cell.of(page.text("atlas.measures.scope." + shares.scope() + ".long")).bold(),
              Cell.number(page, shares.texts()),
              share(count.selfExecutingShare()),
              share(count.programmaticShare()),
              share(count.softShare()),
              Cell.number(page, count.definitions())));
    }
    return Table.of(
        page.text("atlas.measures.scopes.caption"),
        List.of(
            Table.Column.text(page.text("atlas.measures.scopes.scope")),
            Table.Column.number(page.text("atlas.measures.scopes.texts")),
            Table.Column.number(page.text("atlas.measures.scopes.self")),
            Table.Column.number(page.text("atlas.measures.scopes.programme")),
            Table.Column.number(page.text("atlas.measures.scopes.soft")),
            Table.Column.number(page.text("atlas.measures.scopes.definitions"))),
        rows);
  }

  private Cell share(org.symbolon.coverage.Share share) {
    return share.isDefined()
        ? Cell.of(words.share(page, share)).note(words.percent(page, share))
        : Cell.of("–");
  }

  private Table leftOut() {
    List<Table.Row> rows = new ArrayList<>();
    for (LeftOutInstrument out : chart.leftOut()) {
      String label =
          data.findInstrument(out.instrumentId()).map(words::instrument).orElse(out.instrumentId());
      rows.add(
          Table.Row.of(
              Cell.link(label, RecordAddress.of("instruments", out.instrumentId())),
              Cell.of(page.text("atlas.measures.leftOut." + out.reason())),
              out.isCoded()
                  ? Cell.number(page, out.provisions())
                  : Cell.of(page.text("atlas.measures.notCoded")),
              Cell.link(
                  page.text("atlas.measures.leftOut.include"),
                  withMore("include", out.instrumentId()))));
    }
    long coded = chart.leftOut().stream().filter(LeftOutInstrument::isCoded).count();
    long provisions = chart.leftOut().stream().mapToInt(LeftOutInstrument::provisions).sum();
    return Table.of(
            page.text("atlas.measures.leftOut.caption", chart.leftOut().size(), coded, provisions),
            List.of(
                Table.Column.text(page.text("atlas.measures.leftOut.instrument")),
                Table.Column.text(page.text("atlas.measures.leftOut.why")),
                Table.Column.number(page.text("atlas.measures.leftOut.provisions")),
                Table.Column.text(page.text("atlas.measures.leftOut.change"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.measures.leftOut.nothing"),
                page.text("atlas.measures.leftOut.nothing.text")));
  }

  private List<Option> regions() {
    return data.instruments().stream()
        .flatMap(instrument -> instrument.regions().stream())
        .distinct()
        .filter(code -> words.has("region", code))
        .sorted()
        .map(code -> Option.of(code, words.code(page, "region", code)))
        .toList();
  }

  /** This address with one more instrument left out or taken in, and out of the other list. */
  private String withMore(String list, String id) {
    String other = list.equals("include") ? "exclude" : "include";
    return page.with(
        Map.of(
            list,
            joined(page.parameters(list), id, true),
            other,
            joined(page.parameters(other), id, false),
            "cell",
            ""));
  }

  private static String joined(List<String> values, String id, boolean in) {
    List<String> ids = new ArrayList<>();
    for (String value : values) {
      for (String part : value.split(";", -1)) {
        if (!part.isBlank() && !part.equals(id)) {
          ids.add(part);
        }
      }
    }
    if (in) {
      ids.add(id);
    }
    return String.join(";", ids);
  }

  /** The place of a text among the columns. */
  static Optional<Integer> column(MeasureChart chart, String instrument) {
    for (int c = 0; c < chart.columns().size(); c++) {
      if (chart.columns().get(c).id().equals(instrument)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }
}
