package org.symbolon.node.atlas.protection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.LeftOutInstrument;
import org.symbolon.coverage.protection.Against;
import org.symbolon.coverage.protection.NeedRows;
import org.symbolon.coverage.protection.ProtectionChart;
import org.symbolon.coverage.protection.ProtectionFigures.TextFigures;
import org.symbolon.coverage.protection.ProtectionOptions;
import org.symbolon.coverage.protection.ProtectionRow;
import org.symbolon.coverage.protection.Yardstick;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.records.Precision;
import org.symbolon.coverage.records.ProtectionNeed;
import org.symbolon.coverage.records.Scope;
import org.symbolon.coverage.records.Strength;
import org.symbolon.coverage.records.YardstickChoice;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.coding.Disputed;
import org.symbolon.node.atlas.measures.CellSign;
import org.symbolon.node.atlas.measures.MeasureQuestion;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.KeyEntry;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Makes the page of the chart: the answer, the yardstick, the matrix by need, the sheets. */
final class ProtectionPage {

  private final Page page;
  private final Words words;
  private final AtlasData data;
  private final ProtectionChart chart;
  private final ProtectionSigns signs;

  ProtectionPage(Page page, Words words, AtlasData data, ProtectionChart chart, Disputed disputed) {
    this.page = page;
    this.words = words;
    this.data = data;
    this.chart = chart;
    this.signs = new ProtectionSigns(page, words, disputed);
  }

  ProtectionView view() {
    return new ProtectionView(
        answer(),
        n(),
        behind(),
        refusal(),
        filter(),
        key(),
        usable().map(u -> words.instrument(u.instrument())).orElse(""),
        chart.columns().stream().map(this::head).toList(),
        chart.needs().stream().map(this::need).toList(),
        new CellSheet(page, words, data, chart).sheet(),
        one(),
        texts(),
        notCoded(),
        leftOut());
  }

  private Optional<Yardstick.Usable> usable() {
    return chart.yardstick() instanceof Yardstick.Usable usable
        ? Optional.of(usable)
        : Optional.empty();
  }

  String n() {
    return page.text(
        "atlas.protection.n", chart.columns().size(), chart.rows().size(), chart.notCoded().size());
  }

  String answer() {
    if (chart.columns().isEmpty()) {
      return page.text("atlas.measures.answer.empty");
    }
    return usable().map(this::against).orElseGet(this::widest);
  }

  private String against(Yardstick.Usable yardstick) {
    Map<String, TextFigures> texts = new java.util.LinkedHashMap<>(chart.figures().instruments());
    texts.remove(yardstick.instrument().id());
    String asks =
        page.text(
            "atlas.protection.answer.asks",
            words.instrument(yardstick.instrument()),
            yardstick.asked().size(),
            chart.rows().size());
    if (texts.isEmpty()) {
      return asks;
    }
    long all = texts.values().stream().filter(t -> t.lacks().isEmpty()).count();
    int least = texts.values().stream().mapToInt(t -> t.lacks().size()).min().orElse(0);
    String nearest =
        texts.entrySet().stream()
            .filter(t -> t.getValue().lacks().size() == least)
            .map(t -> new Clauses(page, words, data).instrument(t.getKey()))
            .collect(java.util.stream.Collectors.joining(", "));
    String most =
        all > 0
            ? page.text("atlas.protection.answer.all", all, texts.size())
            : page.text("atlas.protection.answer.nearest", texts.size(), nearest, least);
    return asks + " " + most + missed(texts).map(line -> " " + line).orElse("");
  }

  /** The function that most texts lack. */
  private Optional<String> missed(Map<String, TextFigures> texts) {
    return chart.rows().stream()
        .filter(row -> row.asked().isPresent())
        .max(
            Comparator.comparingLong((ProtectionRow row) -> lacking(row))
                .thenComparing(row -> row.function().code(), Comparator.reverseOrder()))
        .filter(row -> lacking(row) > 0)
        .map(row ->
            page.text(
                "atlas.protection.answer.missed",
                words.function(page, row.function()),
                lacking(row),
                texts.size()));
  }

  private static long lacking(ProtectionRow row) {
    return row.against().stream().filter(a -> a == Against.LACKS).count();
  }

  private String widest() {
    return chart.rows().stream()
        .max(
            Comparator.comparingInt((ProtectionRow row) -> row.has().numerator())
                .thenComparing(row -> row.function().code(), Comparator.reverseOrder()))
        .map(row ->
            page.text(
                "atlas.protection.answer.widest",
                words.function(page, row.function()),
                row.has().numerator(),
                row.has().denominator()))
        .orElse(page.text("atlas.measures.answer.empty"));
  }

  List<String> behind() {
    List<String> lines = new ArrayList<>();
    usable()
        .ifPresent(yardstick -> {
          lines.add(page.text("atlas.protection.lacks"));
          note(yardstick.instrument().id()).ifPresent(lines::add);
          if (yardstick.instrument().scope() != Scope.UNIVERSAL) {
            lines.add(
                page.text(
                    "atlas.protection.reach.regional",
                    words.instrument(yardstick.instrument()),
                    String.join(
                        ", ",
                        yardstick.instrument().regions().stream()
                            .map(code -> words.code(page, "region", code))
                            .toList())));
          }
        });
    lines.add(page.text("atlas.measures.coder"));
    lines.add(page.text("atlas.measures.sources"));
    return lines;
  }

  private Optional<String> note(String instrumentId) {
    return data.yardsticks().stream()
        .filter(choice -> choice.instrumentId().equals(instrumentId))
        .map(choice -> french() ? choice.noteFr() : choice.note())
        .filter(note -> !note.isEmpty())
        .findFirst();
  }

  private boolean french() {
    return page.contentLocale().getLanguage().equals("fr");
  }

  private String refusal() {
    return switch (chart.yardstick()) {
      case Yardstick.Refused(String id, Yardstick.Reason reason) ->
          page.text(
              "atlas.protection.yardstick." + reason,
              new Clauses(page, words, data).instrument(id));
      case Yardstick.NoneAsked _, Yardstick.Usable _ -> "";
    };
  }

  private Filter filter() {
    List<Option> binding = new ArrayList<>(words.options(page, "binding"));
    binding.add(Option.of(MeasureQuestion.ANY, page.text("atlas.measures.filter.anyBinding")));
    return Filter.empty()
        .select(
            "yardstick",
            page.text("atlas.protection.yardstick"),
            yardsticks(),
            usable().map(u -> u.instrument().id()).orElse(ProtectionOptions.NONE))
        .select("binding", label("binding"), binding, "BINDING")
        .select("crime", label("crime"), words.options(page, "crime"))
        .select("scope", label("scope"), words.options(page, "scope"))
        .select("region", label("region"), words.options(page, "region"))
        .select("minMeasures", label("minMeasures"), counts(10, 5, 1), "10")
        .select("minConfidence", label("minConfidence"), words.options(page, "confidence"))
        .text("at", label("at"));
  }

  /** Those offered first, then every text of the chart, then none. */
  private List<Option> yardsticks() {
    Set<String> ids = new LinkedHashSet<>();
    data.yardsticks().stream().map(YardstickChoice::instrumentId).forEach(ids::add);
    chart.columns().forEach(column -> ids.add(column.id()));
    usable().ifPresent(u -> ids.add(u.instrument().id()));
    List<Option> options = new ArrayList<>();
    for (String id : ids) {
      data.findInstrument(id).ifPresent(i -> options.add(Option.of(id, words.instrument(i))));
    }
    options.add(Option.of(ProtectionOptions.NONE, page.text("atlas.protection.yardstick.none")));
    return options;
  }

  private String label(String name) {
    return page.text("atlas.measures.filter." + name);
  }

  private List<Option> counts(int... least) {
    List<Option> options = new ArrayList<>();
    for (int count : least) {
      options.add(
          Option.of(Integer.toString(count), page.text("atlas.measures.filter.orMore", count)));
    }
    return options;
  }

  private List<KeyEntry> key() {
    List<KeyEntry> key = new ArrayList<>();
    for (Strength strength : Strength.values()) {
      if (strength.obliges()) {
        key.add(new KeyEntry(CellSign.classes(strength), "", words.strength(page, strength)));
      }
    }
    for (Precision precision : Precision.values()) {
      key.add(new KeyEntry("", CellSign.letter(precision), words.precision(page, precision)));
    }
    key.add(new KeyEntry("", "L*", page.text("atlas.measures.key.star")));
    key.add(new KeyEntry("", "L" + CellSign.DISPUTED, page.text("atlas.measures.key.disputed")));
    key.add(new KeyEntry("sy-c sy-c--up", "↑", page.text("atlas.measures.key.inherited")));
    key.add(new KeyEntry("", "·", page.text("atlas.measures.none")));
    if (usable().isPresent()) {
      key.add(new KeyEntry("sy-c sy-c--lack", "−", page.text("atlas.protection.against.LACKS")));
      for (Against against :
          List.of(Against.WEAKER, Against.EQUAL, Against.STRONGER, Against.BEYOND)) {
        key.add(
            new KeyEntry(
                "",
                ProtectionSigns.mark(against),
                page.text("atlas.protection.against." + against)));
      }
    }
    return key;
  }

  private ProtectionView.Head head(Column column) {
    return new ProtectionView.Head(
        column.id(),
        signs.label(column),
        ProtectionSigns.year(column.instrument().adopted().text()),
        usable().isPresent() ? draft(column.id()) : RecordAddress.of("instruments", column.id()));
  }

  /** The sheet for who drafts a text, under the same question. */
  private String draft(String id) {
    return page.asking("/atlas/protection/" + RecordAddress.segment(id), Map.of());
  }

  private String needLabel(ProtectionNeed need) {
    return french() && !need.labelFr().isEmpty() ? need.labelFr() : need.label();
  }

  private ProtectionView.Need need(NeedRows group) {
    ProtectionNeed need = group.need();
    return new ProtectionView.Need(
        needLabel(need),
        french() && !need.questionFr().isEmpty() ? need.questionFr() : need.question(),
        group.rows().stream().map(this::line).toList());
  }

  private ProtectionView.Line line(ProtectionRow row) {
    List<ProtectionSigns.Sign> cells = new ArrayList<>();
    for (int c = 0; c < chart.columns().size(); c++) {
      cells.add(signs.of(chart.columns().get(c), row, c));
    }
    return new ProtectionView.Line(
        row.function().code(),
        words.function(page, row.function()),
        row.asked()
            .map(asked ->
                words.strength(page, asked.strongest().obligation().strength())
                    + (asked.inheritedFrom().isPresent() ? " ↑" : ""))
            .orElse("–"),
        row.asked().map(asked -> signs.how(asked.strongest())).orElse(""),
        cells,
        page.text("atlas.share", row.has().numerator(), row.has().denominator()));
  }

  private ProtectionView.One one() {
    if (chart.columns().isEmpty()) {
      return new ProtectionView.One("", "", "", List.of(), List.of());
    }
    int index = chart.findColumn(page.parameter("one")).orElse(0);
    Column column = chart.columns().get(index);
    List<ProtectionView.OneNeed> needs = new ArrayList<>();
    for (NeedRows group : chart.needs()) {
      needs.add(
          new ProtectionView.OneNeed(
              needLabel(group.need()),
              group.rows().stream()
                  .map(row ->
                      new ProtectionView.OneLine(
                          row.function().code(),
                          words.function(page, row.function()),
                          signs.of(column, row, index)))
                  .toList()));
    }
    return new ProtectionView.One(
        column.id(),
        signs.label(column),
        usable().isPresent() ? draft(column.id()) : "",
        chart.columns().stream().map(c -> Option.of(c.id(), signs.label(c))).toList(),
        needs);
  }

  /** How each text stands, with the way to its sheet; empty where there is no yardstick. */
  private Table texts() {
    List<Table.Row> rows = new ArrayList<>();
    if (usable().isPresent()) {
      chart
          .figures()
          .instruments()
          .forEach((id, figures) -> {
            if (!id.equals(usable().get().instrument().id())) {
              rows.add(text(id, figures));
            }
          });
    }
    return Table.of(
        page.text("atlas.protection.texts.caption"),
        List.of(
            Table.Column.text(page.text("atlas.protection.texts.name")),
            Table.Column.number(page.text("atlas.protection.texts.lacks")),
            Table.Column.number(page.text("atlas.protection.texts.weaker")),
            Table.Column.number(page.text("atlas.protection.texts.equal")),
            Table.Column.number(page.text("atlas.protection.texts.stronger")),
            Table.Column.number(page.text("atlas.protection.texts.beyond")),
            Table.Column.text(page.text("atlas.protection.texts.reach"))),
        rows);
  }

  private Table.Row text(String id, TextFigures figures) {
    Column column = chart.columns().get(chart.findColumn(id).orElseThrow());
    return Table.Row.of(
        Cell.link(signs.label(column), draft(id)).bold(),
        Cell.number(page, figures.lacks().size()),
        Cell.number(page, figures.weaker().size()),
        Cell.number(page, figures.equal().size()),
        Cell.number(page, figures.stronger().size()),
        Cell.number(page, figures.beyond().size()),
        Cell.of(
            chart
                .sheet(id)
                .flatMap(sheet -> sheet.reach())
                .map(kind -> page.text("atlas.protection.reach.short." + kind))
                .orElse(page.text("atlas.unknown"))));
  }

  private Table notCoded() {
    return Table.of(
        page.text("atlas.protection.notCoded.caption", chart.notCoded().size()),
        List.of(
            Table.Column.text(page.text("atlas.measures.leftOut.instrument")),
            Table.Column.text(page.text("atlas.protection.adopted"))),
        chart.notCoded().stream()
            .map((Instrument instrument) ->
                Table.Row.of(
                    Cell.link(
                        words.instrument(instrument),
                        RecordAddress.of("instruments", instrument.id())),
                    Cell.of(instrument.adopted().text())))
            .toList());
  }

  private String leftOut() {
    long coded = chart.leftOut().stream().filter(LeftOutInstrument::isCoded).count();
    return page.text("atlas.protection.leftOut", chart.leftOut().size(), coded);
  }
}
