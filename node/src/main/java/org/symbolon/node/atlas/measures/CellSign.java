package org.symbolon.node.atlas.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.symbolon.coverage.measures.Cell;
import org.symbolon.coverage.measures.Column;
import org.symbolon.coverage.measures.FunctionRow;
import org.symbolon.coverage.records.Category;
import org.symbolon.coverage.records.CodedColumn;
import org.symbolon.coverage.records.Measure;
import org.symbolon.coverage.records.Precision;
import org.symbolon.coverage.records.Strength;
import org.symbolon.node.atlas.coding.Disputed;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;

/**
 * A cell as it is seen and as it is read aloud. Fill and outline say how strong, the letter how
 * exact, the small figure how many.
 *
 * @param classes classes of the mark; empty for a cell without one
 * @param text what stands there
 * @param count how many provisions, where more than one
 * @param star whether part of it stands under another category
 * @param disputed whether coders differ on what is behind it
 * @param label full accessible name, which begins with what is seen
 * @param address where the provisions are shown; empty where there are none
 */
public record CellSign(
    String classes,
    String text,
    String count,
    boolean star,
    boolean disputed,
    String label,
    String address,
    boolean current) {

  /** The mark of a cell on which coders differ. */
  public static final String DISPUTED = "≠";

  public static CellSign of(
      Page page, Words words, Column column, FunctionRow row, Cell cell, Disputed disputed) {
    Set<CodedColumn> differs = CellDispute.of(disputed, column, row.function().code(), cell);
    CellSign sign = of(page, words, column, row, cell);
    return differs.isEmpty() ? sign : sign.disputed(page, words, column, row, differs);
  }

  /** The same with the mark that says in what coders differ, and a way to both codings. */
  private CellSign disputed(
      Page page, Words words, Column column, FunctionRow row, Set<CodedColumn> differs) {
    int colon = label.indexOf(": ");
    var id = new MeasureQuestion.CellId(column.id(), row.function().code());
    return new CellSign(
        address.isEmpty() ? "sy-c" : classes,
        text,
        count,
        star,
        true,
        label.substring(0, colon)
            + DISPUTED
            + label.substring(colon)
            + ", "
            + page.text("atlas.measures.cell.disputed", columns(page, differs)),
        page.with("cell", id.toString()) + "#sheet",
        current || page.parameter("cell").equals(id.toString()));
  }

  static String columns(Page page, Set<CodedColumn> differs) {
    return differs.stream()
        .filter(column -> !column.isDerived())
        .map(column -> page.text("atlas.measures.column." + column))
        .collect(Collectors.joining(", "));
  }

  public static CellSign of(Page page, Words words, Column column, FunctionRow row, Cell cell) {
    String where =
        page.text(
            "atlas.measures.cell.where",
            words.instrument(column.instrument()),
            words.function(page, row.function()));
    var id = new MeasureQuestion.CellId(column.id(), row.function().code());
    String address = page.with("cell", id.toString()) + "#sheet";
    boolean current = page.parameter("cell").equals(id.toString());
    return switch (cell) {
      case Cell.Own own -> {
        String sign = letter(own);
        String count = own.count() > 1 ? Integer.toString(own.count()) : "";
        yield new CellSign(
            classes(own.strength()),
            sign,
            count,
            own.otherCategory(),
            false,
            sign
                + count
                + (own.otherCategory() ? "*" : "")
                + ": "
                + where
                + ": "
                + own(page, words, own),
            address,
            current);
      }
      case Cell.Inherited inherited ->
          new CellSign(
              "sy-c sy-c--up",
              "↑",
              "",
              false,
              false,
              "↑: "
                  + where
                  + ": "
                  + page.text(
                      "atlas.measures.cell.inherited",
                      inherited.fromInstrument(),
                      articles(inherited)),
              address,
              current);
      case Cell.FilteredOut _ ->
          plain(
              "sy-soft",
              page.text("atlas.measures.filteredOut"),
              where,
              page.text("atlas.measures.filteredOut.long"));
      case Cell.None _ -> plain("sy-none", "·", where, page.text("atlas.measures.none"));
      case Cell.NotCoded _ ->
          plain(
              "sy-soft",
              page.text("atlas.measures.notCoded"),
              where,
              page.text("atlas.measures.notCoded.long"));
    };
  }

  private static CellSign plain(String classes, String text, String where, String meaning) {
    return new CellSign(
        classes, text, "", false, false, text + ": " + where + ": " + meaning, "", false);
  }

  /** Articles of the text that gives the duty. */
  static String articles(Cell.Inherited inherited) {
    return inherited.measures().stream().map(Measure::article).collect(Collectors.joining(", "));
  }

  private static String own(Page page, Words words, Cell.Own own) {
    List<String> said = new ArrayList<>();
    said.add(words.strength(page, own.strength()));
    own.precision().ifPresent(precision -> said.add(words.precision(page, precision)));
    said.add(page.text("atlas.measures.provisions", own.count()));
    if (own.otherCategory()) {
      Set<Category> categories = new TreeSet<>();
      own.measures().forEach(measure -> categories.add(measure.category()));
      said.add(
          page.text(
              "atlas.measures.cell.categories",
              categories.stream()
                  .map(category -> words.category(page, category))
                  .collect(Collectors.joining(", "))));
    }
    if (own.doubtful()) {
      said.add(page.text("atlas.measures.cell.doubtful"));
    }
    return String.join(", ", said);
  }

  private static String letter(Cell.Own own) {
    return own.precision().map(CellSign::letter).orElse("U");
  }

  /** S applies as it stands, L needs national law, P sets a programme. */
  public static String letter(Precision precision) {
    return switch (precision) {
      case SELF_EXECUTING -> "S";
      case IMPLEMENTING -> "L";
      case PROGRAMMATIC -> "P";
    };
  }

  public static String classes(Strength strength) {
    return switch (strength) {
      case SHALL -> "sy-c sy-c--4";
      case SHALL_QUALIFIED -> "sy-c sy-c--3";
      case SOFT_VERB -> "sy-c sy-c--2";
      case MAY -> "sy-c sy-c--1";
      case POLITICAL -> "sy-c sy-c--p";
      case DEFINITION -> "sy-c sy-c--0";
    };
  }
}
