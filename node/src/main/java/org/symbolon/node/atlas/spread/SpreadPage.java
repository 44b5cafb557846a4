package org.symbolon.node.atlas.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.coverage.spread.Carrier;
import org.symbolon.coverage.spread.FunctionSpread;
import org.symbolon.coverage.spread.Spread;
import org.symbolon.coverage.spread.SpreadOptions;
import org.symbolon.coverage.spread.YearCount;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.measures.MeasureQuestion;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/** Makes the page: who was first, who followed, the curve; or the reason why not. */
record SpreadPage(Page page, Words words, SpreadAnswers.Asked asked) {

  SpreadView view() {
    return new SpreadView(
        answer(),
        n(),
        behind(),
        refusal(),
        filter(),
        asked.function().map(f -> words.function(page, f)).orElse(""),
        asked.function().map(f -> "/atlas/codebook/" + f.code()).orElse(""),
        picture(),
        carriers(),
        inherited(),
        curve(),
        all());
  }

  private Optional<Spread.Told> told() {
    return asked.spread() instanceof Spread.Told told ? Optional.of(told) : Optional.empty();
  }

  private Optional<FunctionSpread> one() {
    return asked.function().isEmpty() ? Optional.empty() : SpreadRows.shown(asked).findFirst();
  }

  String answer() {
    if (told().isEmpty()) {
      return page.text("atlas.spread.answer.refused");
    }
    return one().map(this::first).orElseGet(this::pioneer);
  }

  private String first(FunctionSpread spread) {
    String function = words.function(page, spread.function());
    String names = spread.first().stream().map(this::name).collect(Collectors.joining(", "));
    String said =
        page.text(
            "atlas.spread.first." + spread.kind(),
            function,
            names,
            spread.carriers().isEmpty() ? "" : date(spread.carriers().getFirst()),
            spread.followers().size());
    return spread.undated().isEmpty()
        ? said
        : said + " " + page.text("atlas.spread.undated", spread.undated().size());
  }

  /** Who was first most often. */
  private String pioneer() {
    Map<String, Long> firsts =
        told().orElseThrow().functions().stream()
            .filter(s -> s.kind() == FunctionSpread.First.ONE)
            .collect(
                Collectors.groupingBy(
                    s -> s.first().getFirst().text().id(),
                    java.util.TreeMap::new,
                    Collectors.counting()));
    long carried =
        told().orElseThrow().functions().stream().filter(s -> !s.carriers().isEmpty()).count();
    return firsts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
        .map(most ->
            page.text(
                "atlas.spread.answer",
                instrument(most.getKey()),
                most.getValue(),
                carried,
                firsts.values().stream().mapToLong(Long::longValue).sum()))
        .orElse(page.text("atlas.measures.answer.empty"));
  }

  String n() {
    return told()
        .map(told ->
            page.text("atlas.spread.n", told.texts().size(), told.notCoded(), told.undated()))
        .orElse(page.text("atlas.spread.n.refused"));
  }

  List<String> behind() {
    List<String> lines = new ArrayList<>();
    lines.add(page.text("atlas.spread.by." + asked.options().by()));
    if (!asked.options().regions().isEmpty()) {
      lines.add(
          page.text(
              "atlas.spread.region",
              asked.options().regions().stream()
                  .map(code -> words.code(page, "region", code))
                  .collect(Collectors.joining(", "))));
    }
    lines.add(page.text("atlas.spread.present"));
    lines.add(page.text("atlas.measures.coder"));
    return lines;
  }

  private String refusal() {
    return asked.spread() instanceof Spread.Refused(var uncoded)
        ? uncoded.entrySet().stream()
            .map(region ->
                page.text(
                    "atlas.measures.regions.uncoded",
                    words.code(page, "region", region.getKey()),
                    region.getValue().size(),
                    region.getValue().stream()
                        .map(words::instrument)
                        .collect(Collectors.joining("; "))))
            .collect(Collectors.joining(" "))
        : "";
  }

  private Filter filter() {
    List<Option> binding = new ArrayList<>(words.options(page, "binding"));
    binding.add(Option.of(MeasureQuestion.ANY, page.text("atlas.measures.filter.anyBinding")));
    return Filter.empty()
        .select("function", page.text("atlas.measures.function"), functions())
        .select(
            "by",
            page.text("atlas.spread.by"),
            List.of(
                Option.of("ADOPTED", page.text("atlas.spread.by.ADOPTED.short")),
                Option.of("IN_FORCE", page.text("atlas.spread.by.IN_FORCE.short"))),
            SpreadOptions.Basis.ADOPTED.name())
        .select("region", label("region"), words.options(page, "region"))
        .select("binding", label("binding"), binding, MeasureQuestion.ANY)
        .select("crime", label("crime"), words.options(page, "crime"))
        .select("scope", label("scope"), words.options(page, "scope"))
        .select("minConfidence", label("minConfidence"), words.options(page, "confidence"))
        .text("at", label("at"));
  }

  private List<Option> functions() {
    return asked.snapshot().data().functions().stream()
        .sorted(java.util.Comparator.comparing((FunctionCode f) -> words.function(page, f)))
        .map(f -> Option.of(f.code(), words.function(page, f)))
        .toList();
  }

  private String label(String name) {
    return page.text("atlas.measures.filter." + name);
  }

  Optional<Picture> picture() {
    return one()
        .filter(spread -> !spread.carriers().isEmpty())
        .map(spread -> new SpreadPicture(page, words, this, spread).picture());
  }

  private Table carriers() {
    List<Table.Row> rows = new ArrayList<>();
    one()
        .ifPresent(spread -> {
          List<Carrier> first = spread.first();
          spread
              .carriers()
              .forEach(c -> rows.add(carrier(c, first.contains(c) ? "first" : "followed")));
          spread.undated().forEach(c -> rows.add(carrier(c, "undated")));
        });
    return Table.of(
        page.text("atlas.spread.carriers.caption"),
        List.of(
            Table.Column.text(page.text("atlas.spread.text")),
            Table.Column.text(page.text("atlas.spread.since")),
            Table.Column.text(page.text("atlas.spread.place")),
            Table.Column.text(page.text("atlas.measures.sheet.obligation")),
            new Table.Column("", page.text("atlas.codebook.says"), false, true),
            Table.Column.text(page.text("atlas.measures.sheet.confidence"))),
        rows);
  }

  private Table.Row carrier(Carrier carrier, String place) {
    var measure = carrier.measure();
    Cell name = Cell.link(words.instrument(carrier.text()), record(carrier.text()));
    return Table.Row.of(
        carrier.isAmended()
            ? name.note(page.text("atlas.spread.amended", words.instrument(carrier.act())))
            : name,
        Cell.of(carrier.isDated() ? date(carrier) : page.text("atlas.spread.date.unknown")),
        Cell.of(page.text("atlas.spread.place." + place)),
        Cell.link(
            page.text("atlas.measures.art", measure.article())
                + ": "
                + words.strength(page, measure.obligation().strength()),
            RecordAddress.of("measures", measure.id())),
        Cell.of(measure.summary()),
        Cell.confidence(measure.confidence().name()));
  }

  private static String record(Instrument instrument) {
    return RecordAddress.of("instruments", instrument.id());
  }

  private String inherited() {
    return one()
        .filter(spread -> !spread.inherited().isEmpty())
        .map(spread ->
            page.text(
                "atlas.spread.inherited",
                spread.inherited().stream()
                    .map(words::instrument)
                    .collect(Collectors.joining(", "))))
        .orElse("");
  }

  private Table curve() {
    List<Table.Row> rows = new ArrayList<>();
    one()
        .ifPresent(spread -> {
          int carry = -1;
          for (YearCount point : spread.curve()) {
            if (point.carry() != carry || point.equals(spread.curve().getLast())) {
              rows.add(
                  Table.Row.of(
                      Cell.of(Integer.toString(point.year())),
                      Cell.number(page, point.carry()),
                      Cell.number(page, point.n())));
              carry = point.carry();
            }
          }
        });
    return Table.of(
        page.text("atlas.spread.curve.caption"),
        List.of(
            Table.Column.text(page.text("atlas.spread.year")),
            Table.Column.number(page.text("atlas.spread.carry")),
            Table.Column.number(page.text("atlas.spread.of"))),
        rows);
  }

  private Table all() {
    List<Table.Row> rows = new ArrayList<>();
    told()
        .ifPresent(told ->
            told.functions().stream()
                .filter(s -> !s.carriers().isEmpty() || !s.undated().isEmpty())
                .sorted(
                    java.util.Comparator.comparing(
                        (FunctionSpread s) -> words.function(page, s.function())))
                .forEach(s -> rows.add(row(s, told.texts().size()))));
    return Table.of(
        page.text("atlas.spread.all.caption"),
        List.of(
            Table.Column.text(page.text("atlas.measures.function")),
            Table.Column.text(page.text("atlas.spread.place.first")),
            Table.Column.text(page.text("atlas.spread.since")),
            Table.Column.number(page.text("atlas.spread.carry")),
            Table.Column.number(page.text("atlas.spread.inheriting"))),
        rows);
  }

  private Table.Row row(FunctionSpread spread, int texts) {
    Cell first = Cell.of(spread.first().stream().map(this::name).collect(Collectors.joining(", ")));
    return Table.Row.of(
        Cell.link(
            words.function(page, spread.function()),
            page.with("function", spread.function().code())),
        spread.kind() == FunctionSpread.First.UNDECIDED
            ? first.note(page.text("atlas.spread.undecided"))
            : first,
        Cell.of(
            spread.carriers().isEmpty()
                ? page.text("atlas.spread.date.unknown")
                : date(spread.carriers().getFirst())),
        Cell.of(
            page.text("atlas.share", spread.carriers().size() + spread.undated().size(), texts)),
        Cell.number(page, spread.inherited().size()));
  }

  String name(Carrier carrier) {
    return carrier.isAmended()
        ? page.text(
            "atlas.spread.by.amendment",
            words.instrument(carrier.text()),
            words.instrument(carrier.act()))
        : words.instrument(carrier.text());
  }

  /** The date as it is known: a year stays a year. */
  private static String date(Carrier carrier) {
    return carrier.date().text();
  }

  private String instrument(String id) {
    return asked.snapshot().data().findInstrument(id).map(words::instrument).orElse(id);
  }
}
