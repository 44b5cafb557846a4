package org.symbolon.node.atlas.states;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.symbolon.coverage.law.BindingText;
import org.symbolon.coverage.law.Evidence;
import org.symbolon.coverage.law.StateLaw;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.law.LawWords;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** The instruments of the page of a State: each stands in exactly one table. */
record StateTables(Page page, LawWords say, StateLaw law) {

  Table binding() {
    return Table.of(
            page.text(
                "atlas.states.binding.caption",
                law.binding().stream().filter(text -> text.amends().isEmpty()).count()),
            List.of(
                column("instrument"),
                column("since"),
                column("basis"),
                Table.Column.number(page.text("atlas.states.column.coded")),
                column("source")),
            law.binding().stream().map(this::binding).toList())
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.states.binding.none"),
                page.text("atlas.states.binding.none.text")));
  }

  private Table.Row binding(BindingText text) {
    return Table.Row.of(
        instrument(text.standing().instrument())
            .note(
                text.amends()
                    .map(id -> page.text("atlas.states.amends", say.instrument(id)))
                    .orElse("")),
        Cell.of(say.since(text.standing())).note(say.last(text.standing().evidence())),
        Cell.of(say.basis(text.standing())),
        text.coded()
            ? Cell.number(page, text.provisions())
            : Cell.of(page.text("atlas.states.notCoded")),
        source(text.standing().evidence()));
  }

  /** Joined and not in force, signed, soft: each a table of its own, only where it has rows. */
  List<StateView.Apart> apart() {
    List<StateView.Apart> apart = new ArrayList<>();
    add(
        apart,
        "deposited",
        law.deposited().stream()
            .map(one ->
                row(
                    one.instrument(),
                    page.text("atlas.law.is.deposited", say.day(one.from())),
                    one.evidence())));
    add(
        apart,
        "signed",
        law.signed().stream()
            .map(one ->
                row(
                    one.instrument(),
                    page.text("atlas.law.is.signed", say.day(one.on())),
                    one.evidence())));
    add(
        apart,
        "soft",
        law.soft().stream()
            .map(one -> row(one.instrument(), page.text("atlas.law.is.soft"), one.evidence())));
    return apart;
  }

  private void add(List<StateView.Apart> apart, String id, Stream<Table.Row> rows) {
    List<Table.Row> list = rows.toList();
    if (!list.isEmpty()) {
      apart.add(
          new StateView.Apart(
              id,
              page.text("atlas.states." + id),
              page.text("atlas.states." + id + ".text"),
              table(page.text("atlas.states." + id + ".caption", list.size()), list)));
    }
  }

  Table notKnown() {
    return table(
        page.text("atlas.states.notKnown.caption", law.notKnown().size()),
        law.notKnown().stream()
            .map(one -> row(one.instrument(), say.reason(one), one.evidence()))
            .toList());
  }

  Table notBound() {
    return table(
        page.text("atlas.states.notBound.caption", law.notBound().size()),
        law.notBound().stream()
            .map(one -> row(one.instrument(), say.reason(one), one.evidence()))
            .toList());
  }

  private Table table(String caption, List<Table.Row> rows) {
    return Table.of(
            caption, List.of(column("instrument"), column("stands"), column("source")), rows)
        .orEmpty(Table.Empty.of(caption, ""));
  }

  private Table.Row row(Instrument instrument, String stands, Evidence evidence) {
    return Table.Row.of(
        instrument(instrument), Cell.of(stands).note(say.last(evidence)), source(evidence));
  }

  private Cell instrument(Instrument instrument) {
    return Cell.link(
        say.instrument(instrument.id()), RecordAddress.of("instruments", instrument.id()));
  }

  private static Cell source(Evidence evidence) {
    return Cell.of(evidence.source()).marked(evidence.confidence().name());
  }

  private Table.Column column(String name) {
    return Table.Column.text(page.text("atlas.states.column." + name));
  }
}
