package org.symbolon.node.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as {@code web/table.jte} shows it: caption, columns, rows of cells, paging, and what to
 * do where it is empty. Sorting and paging are links, so the address holds the state.
 *
 * @param sorted key of the column that sorts, with {@code -} in front when it descends, or empty
 * @param line on a phone, cells of a row stand beside each other instead of below each other
 */
public record Table(
    String caption,
    List<Column> columns,
    List<Row> rows,
    String sorted,
    Optional<Paging> paging,
    Optional<Empty> empty,
    boolean line) {

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "%d cells under %d columns".formatted(row.cells().size(), columns.size()));
      }
    }
  }

  public static Table of(String caption, List<Column> columns, List<Row> rows) {
    return new Table(caption, columns, rows, "", Optional.empty(), Optional.empty(), false);
  }

  /** The rows of a listing, sorted and cut into pages as it says. */
  public Table from(Listing.Result<?> result) {
    return new Table(
        caption, columns, rows, result.sorted(), Optional.of(result.paging()), empty, line);
  }

  /** What stands in place of the table when it has no rows. */
  public Table orEmpty(Empty text) {
    return new Table(caption, columns, rows, sorted, paging, Optional.of(text), line);
  }

  public Table inLines() {
    return new Table(caption, columns, rows, sorted, paging, empty, true);
  }

  /** {@code ascending}, {@code descending}, or null for a column that does not sort. */
  @org.jspecify.annotations.Nullable
  String order(Column column) {
    return sorted.equals(column.key())
        ? "ascending"
        : sorted.equals("-" + column.key()) ? "descending" : null;
  }

  /** Address of the same page, sorted by the column; a second click turns the order round. */
  String sortAddress(Page page, Column column) {
    String next = sorted.equals(column.key()) ? "-" + column.key() : column.key();
    return page.with(Map.of("sort", next, "page", ""));
  }

  /**
   * A column: its heading and how its cells stand.
   *
   * @param key name in {@code ?sort=}; empty where the column does not sort
   * @param wide whether its cells are sentences, which need room
   */
  public record Column(String key, String label, boolean numeric, boolean wide) {

    public Column(String key, String label, boolean numeric) {
      this(key, label, numeric, false);
    }

    public static Column text(String label) {
      return new Column("", label, false);
    }

    public static Column number(String label) {
      return new Column("", label, true);
    }

    public Column sortedBy(String name) {
      return new Column(name, label, numeric, wide);
    }

    @org.jspecify.annotations.Nullable
    String classes() {
      return numeric ? "num" : wide ? "sy-long" : null;
    }

    boolean sortable() {
      return !key.isEmpty();
    }
  }

  /** A row; its first cell names it. */
  public record Row(List<Cell> cells, boolean current) {

    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(List.of(cells), false);
    }

    public static Row of(List<Cell> cells) {
      return new Row(cells, false);
    }
  }

  /** What stands in place of an empty table: why, and the way on. */
  public record Empty(String title, String text, String linkLabel, String linkAddress) {

    public static Empty of(String title, String text) {
      return new Empty(title, text, "", "");
    }
  }

  /** Which part of how many rows is shown; pages count from 1. */
  public record Paging(int page, int size, long total) {

    public Paging {
      if (page < 1 || size < 1 || total < 0) {
        throw new IllegalArgumentException("page %d of size %d".formatted(page, size));
      }
    }

    long first() {
      return total == 0 ? 0 : (page - 1L) * size + 1;
    }

    long last() {
      return Math.min((long) page * size, total);
    }

    boolean hasNext() {
      return last() < total;
    }

    boolean hasPrevious() {
      return page > 1;
    }
  }
}
