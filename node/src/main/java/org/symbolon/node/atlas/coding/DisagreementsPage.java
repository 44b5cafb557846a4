package org.symbolon.node.atlas.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.symbolon.coverage.coding.Agreement;
import org.symbolon.coverage.coding.Disagreement;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;

/** Makes the list of disagreements. */
record DisagreementsPage(
    Page page,
    CodingWords words,
    Codings.State state,
    Agreement agreement,
    CodingQuestion.Asked asked) {

  /** What the template shows. */
  record View(String answer, String n, List<String> behind, Filter filter, Table table) {}

  View view() {
    List<DisagreementRow.Difference> all = DisagreementRow.differences(agreement, asked);
    var result = listing().of(page, all);
    long open =
        all.stream()
            .filter(one ->
                !one.of()
                    .state(one.column())
                    .equals(java.util.Optional.of(Disagreement.State.SETTLED)))
            .count();
    long measures = all.stream().map(one -> one.of().measure().id()).distinct().count();
    return new View(
        page.text("atlas.coding.list.answer", all.size(), measures, open),
        new AgreementPage(page, words, state, agreement).n(),
        new AgreementPage(page, words, state, agreement).behind(),
        filter(),
        Table.of(
                page.text("atlas.coding.list.caption", result.total()),
                List.of(
                    Table.Column.text(page.text("atlas.coding.list.measure")),
                    Table.Column.text(page.text("atlas.coding.column")),
                    Table.Column.text(words.coder(page, agreement.options().first())),
                    Table.Column.text(words.coder(page, agreement.options().second())),
                    new Table.Column("", page.text("atlas.coding.list.remark"), false, true),
                    Table.Column.text(page.text("atlas.coding.list.state"))),
                result.shown().stream().map(this::row).toList())
            .from(result)
            .orEmpty(
                new Table.Empty(
                    page.text("atlas.coding.list.empty"),
                    page.text("atlas.coding.list.empty.text"),
                    page.text("atlas.coding.list.empty.link"),
                    "/atlas/coding/disagreements")));
  }

  private Listing<DisagreementRow.Difference> listing() {
    return Listing.<DisagreementRow.Difference>searching(one ->
        List.of(
            one.of().measure().id(),
            one.of().measure().summary(),
            one.of().second().remark(),
            words.words().instrument(one.of().instrument())));
  }

  private Table.Row row(DisagreementRow.Difference one) {
    Disagreement of = one.of();
    CodedColumn column = one.column();
    return Table.Row.of(
        Cell.link(
                page.text(
                    "atlas.measures.article",
                    words.words().instrument(of.instrument()),
                    of.measure().article()),
                address(of))
            .note(of.measure().summary()),
        Cell.of(words.column(page, column)),
        Cell.of(words.value(page, column, java.util.Optional.of(of.first()))),
        Cell.of(words.value(page, column, java.util.Optional.of(of.second())))
            .note(
                page.text(
                    "atlas.coding.list.certainty", words.certainty(page, of.second().certainty()))),
        Cell.of(of.second().remark()),
        state(of, column));
  }

  private Cell state(Disagreement of, CodedColumn column) {
    Disagreement.State how = of.state(column).orElse(Disagreement.State.OPEN);
    Cell said = Cell.of(page.text("atlas.coding.state." + how));
    return state
        .find(of.measure().id(), of.second().coder(), column)
        .map(settlement ->
            said.note(
                page.text(
                    "atlas.coding.state.by",
                    words.value(page, column, settlement.value()),
                    words.words().account(page, settlement.account()),
                    page.moment(settlement.at()))))
        .orElse(said);
  }

  /** The page on which a disagreement is decided. */
  static String address(Disagreement one) {
    return address(one.measure().id(), one.second().coder());
  }

  static String address(String measure, String coder) {
    return "/atlas/coding/disagreements/" + RecordAddress.segment(measure) + "?second=" + coder;
  }

  private Filter filter() {
    List<Option> coders =
        state.book().coders().stream()
            .filter(coder -> !coder.equals(org.symbolon.coverage.records.Coding.FIRST))
            .map(coder -> Option.of(coder, words.coder(page, coder)))
            .toList();
    Filter filter =
        Filter.empty()
            .search(page)
            .select("column", label("column"), words.columns(page))
            .select("instrument", label("instrument"), instruments())
            .select("function", label("function"), words.options(page, CodedColumn.FUNCTION))
            .select(
                "state",
                label("state"),
                Arrays.stream(Disagreement.State.values())
                    .map(one -> Option.of(one.name(), page.text("atlas.coding.state." + one)))
                    .toList())
            .select("second", label("second"), coders, agreement.options().second());
    return AgreementPage.common(filter, page, words);
  }

  private List<Option> instruments() {
    List<Option> options = new ArrayList<>();
    var data = state.snapshot().data();
    data.measures().stream()
        .map(measure -> measure.instrumentId())
        .distinct()
        .forEach(id ->
            data.findInstrument(id)
                .ifPresent(one -> options.add(Option.of(id, words.words().instrument(one)))));
    return options;
  }

  private String label(String name) {
    return page.text("atlas.coding.filter." + name);
  }
}
