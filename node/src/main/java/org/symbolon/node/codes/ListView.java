package org.symbolon.node.codes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Filter;
import org.symbolon.node.web.Listing;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Table;
import org.symbolon.reference.CodeLists;
import org.symbolon.reference.ColumnType;

/** How a list is filtered, sorted and shown. */
record ListView(ReferenceList list, CodeLists codes, Page page) {

  private static final int MOST_FILTERS = 5;

  /** A column with more values than this is searched, not chosen from. */
  private static final int MOST_OPTIONS = 40;

  Listing.Result<Map<String, String>> result() {
    Listing<Map<String, String>> listing = Listing.searching(this::words);
    for (ListColumn column : list.columns()) {
      listing = listing.sort(column.name(), column.order());
    }
    for (ListColumn column : choosable()) {
      listing = listing.filterCodes(column.name(), row -> row.getOrDefault(column.name(), ""));
    }
    return listing.unsorted().of(page, list.rows());
  }

  /** Cells, and what their codes mean. */
  private List<String> words(Map<String, String> row) {
    List<String> words = new ArrayList<>(row.values());
    for (ListColumn column : list.columns()) {
      words.add(translated(column, row));
      if (!column.codes().isEmpty()) {
        words.add(meaning(column, row.getOrDefault(column.name(), "")));
      }
    }
    return words;
  }

  Filter filter() {
    Filter filter = Filter.empty().search(page);
    for (ListColumn column : choosable()) {
      filter = filter.select(column.name(), column.label(), options(column));
    }
    return filter;
  }

  private List<ListColumn> choosable() {
    return list.columns().stream()
        .filter(column ->
            column.name().equals("kind")
                || column.name().equals("group")
                || !column.codes().isEmpty())
        .filter(column -> options(column).size() > 1 && options(column).size() <= MOST_OPTIONS)
        .limit(MOST_FILTERS)
        .toList();
  }

  private List<Option> options(ListColumn column) {
    var values = new TreeSet<String>();
    for (Map<String, String> row : list.rows()) {
      for (String item : row.getOrDefault(column.name(), "").split(";", -1)) {
        if (!item.isBlank()) {
          values.add(item.strip());
        }
      }
    }
    return values.stream().map(value -> Option.of(value, meaning(column, value))).toList();
  }

  /** The words for a cell of codes; the cell itself where it is none. */
  private String meaning(ListColumn column, String cell) {
    if (column.codes().isEmpty() || cell.isEmpty()) {
      return cell;
    }
    List<String> words = new ArrayList<>();
    for (String item : cell.split(";", -1)) {
      words.add(codes.label(column.codes(), item.strip(), page.contentLocale()));
    }
    return String.join(", ", words);
  }

  Table table(Listing.Result<Map<String, String>> result) {
    List<ListColumn> shown = filled();
    List<Table.Column> columns =
        shown.stream()
            .map(column ->
                new Table.Column(
                    column.name(),
                    column.label(),
                    column.numeric(),
                    column.type() == ColumnType.LONG_TEXT))
            .toList();
    List<Table.Row> rows =
        result.shown().stream()
            .map(row -> Table.Row.of(shown.stream().map(column -> cell(column, row)).toList()))
            .toList();
    return Table.of(list.title(), columns, rows)
        .from(result)
        .orEmpty(
            new Table.Empty(
                page.text("codes.none"),
                page.text("codes.none.todo"),
                page.text("codes.none.all"),
                page.path()));
  }

  /** Functions have their words in other languages in a code list; empty where there are none. */
  private String translated(ListColumn column, Map<String, String> row) {
    if (!list.name().equals("functions") || !page.lang().equals("fr")) {
      return "";
    }
    String code = row.getOrDefault("function", "");
    return switch (column.name()) {
      case "label" -> codes.label(CodeLists.FUNCTION, code, page.locale());
      case "description" -> codes.description(CodeLists.FUNCTION, code, page.locale());
      default -> "";
    };
  }

  /** Columns with at least one cell that says something. */
  private List<ListColumn> filled() {
    return list.columns().stream()
        .filter(column ->
            list.rows().stream().anyMatch(row -> !row.getOrDefault(column.name(), "").isEmpty()))
        .toList();
  }

  private Cell cell(ListColumn column, Map<String, String> row) {
    String text = row.getOrDefault(column.name(), "");
    String translated = translated(column, row);
    if (!translated.isEmpty()) {
      return Cell.of(translated);
    }
    if (column.name().equals("confidence")) {
      return Cell.confidence(text);
    }
    if (column.type() == ColumnType.CODE && !column.codes().isEmpty()) {
      String meaning = meaning(column, text);
      return meaning.equals(text) ? Cell.of(text) : Cell.of(meaning).note(text);
    }
    if (text.startsWith("https://") && text.indexOf(' ') < 0) {
      return Cell.link(text, text);
    }
    return Cell.of(column.codes().isEmpty() ? text.replace(";", "; ") : meaning(column, text));
  }
}
