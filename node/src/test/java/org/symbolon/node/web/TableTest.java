package org.symbolon.node.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final List<Table.Column> COLUMNS =
      List.of(
          Table.Column.text("Name").sortedBy("name"),
          Table.Column.number("Count").sortedBy("count"),
          Table.Column.text("Conf."));

  private static String html(Page page, Table table) {
    return Rendered.of("table", Map.of("page", page, "table", table));
  }

  @Test
  void markupInACellIsShownAsText() {
    var table =
        Table.of(
            "<b>caption</b>",
            COLUMNS,
            List.of(
                Table.Row.of(
                    Cell.of("<script>alert(1)</script>"),
                    Cell.link("\"><img src=x>", "javascript:alert(1)"),
                    Cell.of("&amp;").note("<i>"))));

    assertThat(html(Pages.at("/list"), table))
        .doesNotContain("<script>alert", "<img", "<i>", "<b>caption")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&amp;amp;");
  }

  @Test
  void aScriptIsNoAddress() {
    var table =
        Table.of(
            "t",
            List.of(Table.Column.text("a")),
            List.of(Table.Row.of(Cell.link("x", "javascript:alert(1)"))));
    assertThat(html(Pages.at("/"), table)).doesNotContain("href=\"javascript:");
  }

  @Test
  void headingsSortAndSayHow() {
    Listing<String> listing =
        Listing.<String>searching(List::of)
            .sortText("name", text -> text)
            .sort("count", Comparator.comparingInt(String::length));
    Page page = Pages.at("/list?sort=-name&page=2&kind=a");
    var result = listing.of(page, List.of("Anna", "Zoe"));
    var rows =
        result.shown().stream()
            .map(one -> Table.Row.of(Cell.of(one), Cell.number(page, 1), Cell.EMPTY))
            .toList();

    String html = html(page, Table.of("Names", COLUMNS, rows).from(result));

    assertThat(html).contains("aria-sort=\"descending\"");
    assertThat(html).contains("href=\"/list?sort=name&amp;kind=a\"");
    assertThat(html).contains("href=\"/list?sort=count&amp;kind=a\"");
    assertThat(html.indexOf("Zoe")).isBetween(1, html.indexOf("Anna"));
  }

  @Test
  void pagingSaysWhichRowsOfHowMany() {
    List<Integer> items = IntStream.rangeClosed(1, 374).boxed().toList();
    Listing<Integer> listing = Listing.searching(one -> List.of(String.valueOf(one)));
    Page page = Pages.at("/list?page=2");
    var result = listing.of(page, items);
    var rows =
        result.shown().stream()
            .map(one -> Table.Row.of(Cell.number(page, one), Cell.number(page, one), Cell.EMPTY))
            .toList();

    assertThat(html(page, Table.of("Numbers", COLUMNS, rows).from(result)))
        .contains("51 to 100 of 374", "href=\"/list\"", "href=\"/list?page=3\"");
  }

  @Test
  void anEmptyTableSaysWhatToDo() {
    var empty = new Table.Empty("No release yet.", "Ask first.", "Ask a question", "/ask");
    assertThat(html(Pages.at("/"), Table.of("Releases", COLUMNS, List.of()).orEmpty(empty)))
        .contains("No release yet.", "Ask first.", "href=\"/ask\"")
        .doesNotContain("<table");
  }

  @Test
  void aRowHasACellForEachColumn() {
    assertThatThrownBy(() -> Table.of("t", COLUMNS, List.of(Table.Row.of(Cell.of("one")))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTimeLimitSaysInWordsAndShapeHowNearItIs() {
    var today = LocalDate.of(2026, 11, 24);
    Page page = Pages.at("/");
    assertThat(due(page, Due.of(LocalDate.of(2026, 12, 18), today)))
        .contains("in 24 days, Fri 18 Dec 2026")
        .doesNotContain("▲", "■");
    assertThat(due(page, Due.of(today.plusDays(1), today))).contains("▲", "in 1 day,");
    assertThat(due(page, Due.of(today, today))).contains("▲", "today");
    assertThat(due(page, Due.of(today.minusDays(4), today))).contains("■", "4 days overdue");
  }

  private static String due(Page page, Due due) {
    return Rendered.of("due", Map.of("page", page, "due", due));
  }
}
