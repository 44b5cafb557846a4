package org.symbolon.node.atlas.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.coding.Disagreement;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Coding;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.AtFault;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Makes the page of one measure: all codings side by side, what was decided, and the form. */
record DisagreementPage(
    Page page, CodingWords words, Codings.State state, Disagreement one, int version) {

  static final String REASON = "reason";
  static final String OTHER = "other.";

  /** What the template shows. */
  record View(
      String title,
      String summary,
      String record,
      String article,
      Table codings,
      List<Decided> decided,
      Optional<Form> form)
      implements AtFault {

    @Override
    public boolean atFault() {
      return form.filter(Form::atFault).isPresent();
    }
  }

  /** A decision that stands. */
  record Decided(String says, String reason, String undo, boolean overtaken) {}

  View view(Optional<Form> form) {
    return new View(
        words.words().instrument(one.instrument()),
        one.measure().summary(),
        RecordAddress.of("measures", one.measure().id()),
        one.measure().article(),
        codings(),
        decided(),
        page.visitor().may("atlas.coding.settle") ? Optional.of(form.orElseGet(this::form)) : form);
  }

  private Table codings() {
    List<String> coders =
        state.book().coders().stream()
            .filter(coder -> state.book().find(coder, one.measure().id()).isPresent())
            .toList();
    List<Table.Column> heads = new ArrayList<>();
    heads.add(Table.Column.text(page.text("atlas.coding.column")));
    coders.forEach(coder -> heads.add(Table.Column.text(words.coder(page, coder))));
    heads.add(Table.Column.text(page.text("atlas.coding.list.state")));
    List<Table.Row> rows = new ArrayList<>();
    for (CodedColumn column : CodedColumn.values()) {
      boolean differs = one.state(column).isPresent();
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(words.column(page, column)));
      for (String coder : coders) {
        Cell cell =
            Cell.of(words.value(page, column, state.book().find(coder, one.measure().id())));
        cells.add(differs ? cell.bold() : cell);
      }
      cells.add(
          Cell.of(
              one.state(column)
                  .map(how -> page.text("atlas.coding.state." + how))
                  .orElseGet(() -> page.text("atlas.coding.same"))));
      rows.add(new Table.Row(cells, differs));
    }
    rows.add(
        said(
            "atlas.coding.list.sure", coders, coding -> words.certainty(page, coding.certainty())));
    rows.add(said("atlas.coding.basis", coders, Coding::basis));
    rows.add(said("atlas.coding.list.remark", coders, Coding::remark));
    return Table.of(page.text("atlas.coding.side"), heads, rows);
  }

  private Table.Row said(
      String key, List<String> coders, java.util.function.Function<Coding, String> what) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(page.text(key)));
    for (String coder : coders) {
      cells.add(
          Cell.of(
              coder.equals(Coding.FIRST)
                  ? ""
                  : state.book().find(coder, one.measure().id()).map(what).orElse("")));
    }
    cells.add(Cell.EMPTY);
    return Table.Row.of(cells);
  }

  private List<Decided> decided() {
    List<Decided> decided = new ArrayList<>();
    one.columns()
        .forEach((column, how) ->
            state
                .find(one.measure().id(), one.second().coder(), column)
                .ifPresent(settlement ->
                    decided.add(
                        new Decided(
                            page.text(
                                "atlas.coding.decided",
                                words.column(page, column),
                                words.value(page, column, settlement.value()),
                                words.words().account(page, settlement.account()),
                                page.moment(settlement.at())),
                            settlement.reason(),
                            page.visitor().may("atlas.coding.settle")
                                ? "/atlas/coding/settlements/" + settlement.act() + "/undo"
                                : "",
                            how == Disagreement.State.OVERTAKEN))));
    return decided;
  }

  /** A choice for each column that differs, and one reason. */
  Form form() {
    List<Form.Field> fields = new ArrayList<>();
    for (CodedColumn column : one.columns().keySet()) {
      if (column.isDerived()) {
        continue;
      }
      fields.add(
          Form.Field.choice(
              column.column(),
              page.text("atlas.coding.settle.column", words.column(page, column)),
              List.of(
                  Option.of("FIRST", said("atlas.coding.settle.first", column, one.first())),
                  Option.of("SECOND", said("atlas.coding.settle.second", column, one.second())),
                  Option.of("OTHER", page.text("atlas.coding.settle.other")))));
      String label = page.text("atlas.coding.settle.value", words.column(page, column));
      fields.add(
          column.isSet()
              ? Form.Field.suggest(OTHER + column.column(), label, words.options(page, column))
                  .help(page.text("atlas.coding.settle.set"))
              : Form.Field.select(OTHER + column.column(), label, words.options(page, column)));
    }
    fields.add(
        Form.Field.longText(REASON, page.text("atlas.coding.settle.reason"))
            .help(page.text("atlas.coding.settle.reason.help"))
            .mandatory());
    return Form.to(DisagreementsPage.address(one), page.text("atlas.coding.settle.submit"), fields)
        .version(Integer.toString(version))
        .cancel("/atlas/coding/disagreements");
  }

  private String said(String key, CodedColumn column, Coding coding) {
    return page.text(key, coding.coder(), words.value(page, column, Optional.of(coding)));
  }

  /** The decisions that a form sent; a column without a choice stays open. */
  static Map<CodedColumn, Settlements.Decision> read(Map<String, String> sent) {
    Map<CodedColumn, Settlements.Decision> decisions = new LinkedHashMap<>();
    for (CodedColumn column : CodedColumn.values()) {
      String choice = sent.getOrDefault(column.column(), "");
      String other = sent.getOrDefault(OTHER + column.column(), "");
      for (Settlement.Choice known : Settlement.Choice.values()) {
        if (known.name().equals(choice)) {
          decisions.put(column, new Settlements.Decision(known, other));
        }
      }
    }
    return decisions;
  }
}
