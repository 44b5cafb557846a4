package org.symbolon.node.atlas.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.AtFault;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import org.symbolon.reference.Column;
import org.symbolon.reference.TableSchema;

/** Makes the pages of a round: how far it is, and one measure at a time. */
record RoundPage(Page page, CodingWords words, AtlasData data, TableSchema schema) {

  static final String HERE = "/atlas/coding/mine";

  /**
   * The page of the account's rounds.
   *
   * @param start the form that begins a round; empty while one is open
   * @param next where to go on; empty where everything is complete
   */
  record Mine(
      String answer,
      Optional<Form> start,
      boolean open,
      String next,
      Table progress,
      Table measures,
      Table rounds)
      implements AtFault {

    @Override
    public boolean atFault() {
      return start.filter(Form::atFault).isPresent();
    }
  }

  /** The page of one measure, without any coding but the account's own. */
  record One(
      String title,
      String position,
      String instrument,
      String instrumentAddress,
      String article,
      String summary,
      String before,
      String after,
      Form form)
      implements AtFault {

    @Override
    public boolean atFault() {
      return form.atFault();
    }
  }

  Mine mine(Optional<RoundProgress> open, List<Round> rounds, Optional<Form> form) {
    return new Mine(
        open.map(this::answer).orElseGet(() -> page.text("atlas.coding.round.none")),
        open.isPresent() ? Optional.empty() : Optional.of(form.orElseGet(this::start)),
        open.isPresent(),
        open.flatMap(progress -> progress.next("")).map(RoundPage::address).orElse(""),
        progress(open),
        measures(open),
        rounds(rounds));
  }

  private String answer(RoundProgress progress) {
    return page.text(
        "atlas.coding.round.answer",
        progress.count(RoundProgress.Stage.COMPLETE),
        progress.measures().size(),
        progress.count(RoundProgress.Stage.BEGUN));
  }

  Form start() {
    Map<String, Long> counts = new LinkedHashMap<>();
    data.measures().forEach(measure -> counts.merge(measure.instrumentId(), 1L, Long::sum));
    List<Option> options =
        counts.entrySet().stream()
            .map(entry ->
                Option.of(
                    entry.getKey(),
                    page.text(
                        "atlas.coding.round.option", instrument(entry.getKey()), entry.getValue())))
            .toList();
    return Form.to(
        HERE,
        page.text("atlas.coding.round.start"),
        Form.Field.multiSelect("instrument", page.text("atlas.coding.round.instruments"), options)
            .help(page.text("atlas.coding.round.instruments.help")));
  }

  private Table progress(Optional<RoundProgress> open) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    open.ifPresent(progress ->
        progress
            .measures()
            .forEach(measure ->
                counts
                    .computeIfAbsent(
                        measure.instrumentId(), _ -> new int[RoundProgress.Stage.values().length])[
                    progress.stage(measure.id()).ordinal()]++));
    List<Table.Row> rows = new ArrayList<>();
    counts.forEach((instrument, of) ->
        rows.add(
            Table.Row.of(
                Cell.of(instrument(instrument)),
                Cell.number(page, of[RoundProgress.Stage.COMPLETE.ordinal()]),
                Cell.number(page, of[RoundProgress.Stage.BEGUN.ordinal()]),
                Cell.number(page, of[RoundProgress.Stage.UNTOUCHED.ordinal()]))));
    return Table.of(
        page.text("atlas.coding.round.progress.caption"),
        List.of(
            Table.Column.text(page.text("atlas.coding.filter.instrument")),
            Table.Column.number(page.text("atlas.coding.stage.COMPLETE")),
            Table.Column.number(page.text("atlas.coding.stage.BEGUN")),
            Table.Column.number(page.text("atlas.coding.stage.UNTOUCHED"))),
        rows);
  }

  private Table measures(Optional<RoundProgress> open) {
    List<Measure> all = open.map(RoundProgress::measures).orElse(List.of());
    var result = Listing.<Measure>searching(one -> List.of(one.id(), one.summary())).of(page, all);
    return Table.of(
            page.text("atlas.coding.round.measures", all.size()),
            List.of(
                Table.Column.text(page.text("atlas.coding.list.measure")),
                Table.Column.text(page.text("atlas.coding.round.stage"))),
            result.shown().stream()
                .map(one ->
                    Table.Row.of(
                        Cell.link(title(one), address(one)).note(one.summary()),
                        Cell.of(
                            page.text("atlas.coding.stage." + open.orElseThrow().stage(one.id())))))
                .toList())
        .from(result);
  }

  private Table rounds(List<Round> rounds) {
    return Table.of(
        page.text("atlas.coding.round.earlier.caption"),
        List.of(
            Table.Column.text(page.text("atlas.coding.round.opened")),
            Table.Column.text(page.text("atlas.coding.round.number")),
            Table.Column.text(page.text("atlas.coding.filter.instrument")),
            Table.Column.text(page.text("atlas.coding.round.outcome"))),
        rounds.stream()
            .map(round ->
                Table.Row.of(
                    Cell.of(page.moment(round.openedAt())),
                    Cell.of(page.text("atlas.coding.coder", round.coder())),
                    Cell.of(
                        round.instruments().isEmpty()
                            ? page.text("atlas.coding.round.all")
                            : String.join(
                                "; ", round.instruments().stream().map(this::instrument).toList())),
                    Cell.of(page.text("atlas.coding.round.outcome." + round.outcome()))))
            .toList());
  }

  One one(RoundProgress progress, Measure measure, Optional<Form> form) {
    String id = measure.id();
    return new One(
        title(measure),
        page.text(
            "atlas.coding.round.position",
            progress.position(id),
            progress.measures().size(),
            progress.count(RoundProgress.Stage.COMPLETE)),
        data.findInstrument(measure.instrumentId()).map(one -> one.title()).orElse(""),
        RecordAddress.of("instruments", measure.instrumentId()),
        measure.article(),
        measure.summary(),
        progress.beside(id, -1).map(RoundPage::address).orElse(""),
        progress.beside(id, 1).map(RoundPage::address).orElse(""),
        form.orElseGet(() -> form(measure).fill(progress.drafts().getOrDefault(id, Map.of()))));
  }

  /** The form of a coding; the same columns as in the table, without what is known. */
  Form form(Measure measure) {
    List<Form.Field> fields = new ArrayList<>();
    for (CodedColumn column : CodedColumn.values()) {
      if (column.isDerived()) {
        continue;
      }
      List<Option> options = words.options(page, column);
      Column of = schema.get(column.column());
      String label = of.label(page.contentLocale());
      Form.Field field =
          switch (column) {
            case FUNCTION -> Form.Field.select(column.column(), label, options);
            case ALSO_FUNCTIONS -> Form.Field.suggest(column.column(), label, options);
            case CATEGORY, CRIME, OBLIGATION, OBLIGATION_LEVEL, PRECISION ->
                Form.Field.choice(column.column(), label, options);
          };
      Form.Field helped = field.help(of.help(page.contentLocale()));
      fields.add(column.isSet() ? helped : helped.mandatory());
    }
    fields.add(
        Form.Field.choice(
                "certainty",
                schema.get("certainty").label(page.contentLocale()),
                Arrays.stream(org.symbolon.coverage.records.Certainty.values())
                    .map(one ->
                        Option.of(one.code(), words.words().code(page, "certainty", one.code())))
                    .toList())
            .mandatory());
    fields.add(
        Form.Field.text("basis", schema.get("basis").label(page.contentLocale()))
            .help(schema.get("basis").help(page.contentLocale())));
    fields.add(
        Form.Field.longText("remark", schema.get("remark").label(page.contentLocale()))
            .help(schema.get("remark").help(page.contentLocale())));
    return Form.to(address(measure), page.text("atlas.coding.round.save"), fields).cancel(HERE);
  }

  private String title(Measure measure) {
    return page.text(
        "atlas.measures.article", instrument(measure.instrumentId()), measure.article());
  }

  private String instrument(String id) {
    return data.findInstrument(id).map(words.words()::instrument).orElse(id);
  }

  static String address(Measure measure) {
    return HERE + "/measures/" + RecordAddress.segment(measure.id());
  }
}
