package org.symbolon.node.atlas.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.symbolon.coverage.coding.Agreement;
import org.symbolon.coverage.coding.Agreement.ColumnAgreement;
import org.symbolon.coverage.coding.Agreement.Confusion;
import org.symbolon.coverage.coding.Kappa;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Table;

/** Makes the page of the agreement: the sentence, the columns, the parts, the confusion tables. */
record AgreementPage(Page page, CodingWords words, Codings.State state, Agreement agreement) {

  /** Up to so many values a confusion table is a square; beyond, a list of what differs. */
  private static final int SQUARE = 8;

  /**
   * What the template shows.
   *
   * @param parts agreement by scope and by certainty
   */
  record View(
      String answer,
      String n,
      List<String> behind,
      Filter filter,
      Optional<Picture> picture,
      Table columns,
      List<Table> parts,
      List<ConfusionView> confusion,
      int open,
      String disagreements) {}

  /** The confusion table of one column. */
  record ConfusionView(String id, String label, String says, Table table) {}

  View view() {
    return new View(
        answer(),
        n(),
        behind(),
        filter(),
        picture(),
        columns(),
        List.of(byScope(), byCertainty()),
        agreement.columns().stream().map(this::confusion).toList(),
        (int) agreement.disagreements().stream().filter(one -> one.isOpen()).count(),
        Page.address("/atlas/coding/disagreements", kept()));
  }

  private Map<String, List<String>> kept() {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    for (String name :
        List.of("first", "second", "scope", "instrument", "certainty", "minConfidence")) {
      List<String> values = page.parameters(name).stream().filter(v -> !v.isBlank()).toList();
      if (!values.isEmpty()) {
        kept.put(name, values);
      }
    }
    return kept;
  }

  String answer() {
    if (agreement.n() == 0) {
      return page.text("atlas.coding.answer.none");
    }
    String same =
        page.text(
            "atlas.coding.answer.same",
            agreement.same(),
            agreement.n(),
            agreement.disagreements().size());
    return agreement
        .ends()
        .filter(ends -> ends.least().column() != ends.most().column())
        .map(ends ->
            page.text(
                    "atlas.coding.answer",
                    words.column(page, ends.most().column()),
                    words.kappa(page, ends.most().kappa()),
                    words.column(page, ends.least().column()),
                    words.kappa(page, ends.least().kappa()))
                + " "
                + same)
        .orElse(same);
  }

  String n() {
    return page.text("atlas.coding.n", agreement.n(), agreement.uncoded());
  }

  List<String> behind() {
    return List.of(
        page.text(
            "atlas.coding.between",
            words.coder(page, agreement.options().first()),
            words.coder(page, agreement.options().second())),
        page.text("atlas.coding.blind.note"),
        page.text("atlas.coding.nolawyer"));
  }

  private Filter filter() {
    List<Option> coders =
        state.book().coders().stream()
            .map(coder -> Option.of(coder, words.coder(page, coder)))
            .toList();
    return common(
        Filter.empty()
            .select("first", label("first"), coders, agreement.options().first())
            .select("second", label("second"), coders, agreement.options().second()),
        page,
        words);
  }

  static Filter common(Filter filter, Page page, CodingWords words) {
    return filter
        .select(
            "scope", page.text("atlas.coding.filter.scope"), words.words().options(page, "scope"))
        .select("certainty", page.text("atlas.coding.filter.certainty"), words.certainties(page))
        .select(
            "minConfidence",
            page.text("atlas.coding.filter.minConfidence"),
            words.words().options(page, "confidence"));
  }

  private String label(String name) {
    return page.text("atlas.coding.filter." + name);
  }

  Optional<Picture> picture() {
    return agreement.columns().stream().anyMatch(column -> column.kappa().isDefined())
        ? Optional.of(new AgreementPicture(page, words, agreement, answer() + " " + n()).picture())
        : Optional.empty();
  }

  private Table columns() {
    List<Table.Row> rows = new ArrayList<>();
    for (ColumnAgreement column : agreement.columns()) {
      Kappa kappa = column.kappa();
      String name = words.column(page, column.column());
      Cell head = Cell.of(name).bold();
      rows.add(
          Table.Row.of(
              column.column().isSet()
                  ? head.note(page.text("atlas.coding.set"))
                  : column.column().isDerived()
                      ? head.note(page.text("atlas.coding.derived"))
                      : head,
              Cell.of(words.kappa(page, kappa)),
              Cell.of(words.interval(page, kappa)),
              Cell.of(words.share(page, kappa.agreement())),
              Cell.of(expected(kappa)),
              Cell.number(page, kappa.agreement().denominator()),
              Cell.number(page, kappa.agreement().missing())));
    }
    return Table.of(
        page.text("atlas.coding.columns.caption"),
        List.of(
            Table.Column.text(page.text("atlas.coding.column")),
            Table.Column.number(page.text("atlas.coding.kappa")),
            Table.Column.number(page.text("atlas.coding.interval.head")),
            Table.Column.number(page.text("atlas.coding.raw")),
            Table.Column.number(page.text("atlas.coding.expected")),
            Table.Column.number(page.text("atlas.coding.n.head")),
            Table.Column.number(page.text("atlas.coding.missing"))),
        rows);
  }

  private String expected(Kappa kappa) {
    Double expected = kappa.expected();
    return expected == null
        ? page.text("atlas.coding.undefined")
        : page.text("atlas.percent", Math.round(100 * expected));
  }

  private Table byScope() {
    Map<String, Agreement> parts = new LinkedHashMap<>();
    agreement
        .byScope()
        .forEach((scope, part) -> parts.put(words.words().code(page, "scope", scope.name()), part));
    return parts(page.text("atlas.coding.byScope"), parts);
  }

  private Table byCertainty() {
    Map<String, Agreement> parts = new LinkedHashMap<>();
    agreement
        .byCertainty()
        .forEach(
            (sure, part) -> parts.put(words.words().code(page, "certainty", sure.code()), part));
    return parts(page.text("atlas.coding.byCertainty"), parts);
  }

  private Table parts(String caption, Map<String, Agreement> parts) {
    List<Table.Column> heads = new ArrayList<>();
    heads.add(Table.Column.text(page.text("atlas.coding.column")));
    parts.forEach((label, part) ->
        heads.add(Table.Column.number(page.text("atlas.coding.part", label, part.n()))));
    List<Table.Row> rows = new ArrayList<>();
    for (CodedColumn column : CodedColumn.values()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(words.column(page, column)).bold());
      for (Agreement part : parts.values()) {
        Kappa kappa = part.column(column).kappa();
        cells.add(
            Cell.of(words.kappa(page, kappa)).note(words.words().share(page, kappa.agreement())));
      }
      rows.add(Table.Row.of(cells));
    }
    return Table.of(caption, heads, rows);
  }

  private ConfusionView confusion(ColumnAgreement column) {
    var values = new TreeSet<String>();
    column
        .confusion()
        .forEach(pair -> {
          values.add(pair.first());
          values.add(pair.second());
        });
    String label = words.column(page, column.column());
    boolean square = values.size() <= SQUARE && !values.isEmpty();
    int differing =
        column.kappa().agreement().denominator() - column.kappa().agreement().numerator();
    return new ConfusionView(
        column.column().column(),
        label,
        page.text("atlas.coding.confusion.says", label, differing),
        square ? square(column, inOrder(column, values)) : listed(column));
  }

  private List<String> inOrder(ColumnAgreement column, TreeSet<String> values) {
    List<String> order = words.options(page, column.column()).stream().map(Option::value).toList();
    return values.stream().sorted(java.util.Comparator.comparingInt(order::indexOf)).toList();
  }

  private Table square(ColumnAgreement column, List<String> values) {
    List<Table.Column> heads = new ArrayList<>();
    heads.add(Table.Column.text(page.text("atlas.coding.confusion.first")));
    values.forEach(value ->
        heads.add(
            Table.Column.number(
                page.text(
                    "atlas.coding.confusion.second", words.value(page, column.column(), value)))));
    List<Table.Row> rows = new ArrayList<>();
    for (String first : values) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(words.value(page, column.column(), first)).bold());
      for (String second : values) {
        int n = count(column, first, second);
        Cell cell = n == 0 ? Cell.of("·") : Cell.number(page, n);
        cells.add(first.equals(second) ? cell.bold() : cell);
      }
      rows.add(Table.Row.of(cells));
    }
    return Table.of(caption(column), heads, rows);
  }

  private static int count(ColumnAgreement column, String first, String second) {
    return column.confusion().stream()
        .filter(pair -> pair.first().equals(first) && pair.second().equals(second))
        .mapToInt(Confusion::n)
        .sum();
  }

  private Table listed(ColumnAgreement column) {
    List<Table.Row> rows =
        column.confusion().stream()
            .filter(pair -> !pair.first().equals(pair.second()))
            .sorted(java.util.Comparator.comparingInt(Confusion::n).reversed())
            .map(pair ->
                Table.Row.of(
                    Cell.of(words.value(page, column.column(), pair.first())),
                    Cell.of(words.value(page, column.column(), pair.second())),
                    Cell.number(page, pair.n())))
            .toList();
    return Table.of(
            caption(column),
            List.of(
                Table.Column.text(page.text("atlas.coding.confusion.first")),
                Table.Column.text(page.text("atlas.coding.confusion.other")),
                Table.Column.number(page.text("atlas.coding.confusion.n"))),
            rows)
        .orEmpty(
            Table.Empty.of(
                page.text("atlas.coding.confusion.none"),
                page.text("atlas.coding.confusion.none.text")));
  }

  private String caption(ColumnAgreement column) {
    return page.text("atlas.coding.confusion.caption", words.column(page, column.column()));
  }
}
