package org.symbolon.node.atlas.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Option;
import org.symbolon.reference.Cells;
import org.symbolon.reference.CodeLists;
import org.symbolon.reference.Column;
import org.symbolon.reference.Countries;
import org.symbolon.reference.KnownKeys;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.TableSchema;

/** Cells and records in the words of a language. */
@Component
class RecordWords {

  private final AtlasRecords records;
  private final ReferenceData reference;
  private final CodeLists codes;
  private final ObjectProvider<Countries> countries;

  RecordWords(AtlasRecords records, ReferenceData reference, ObjectProvider<Countries> countries) {
    this.records = records;
    this.reference = reference;
    this.countries = countries;
    codes = reference.codeLists();
  }

  /**
   * One item of a cell.
   *
   * @param text the words
   * @param code what stands in the cell, where it differs from the words
   * @param address of the record that it names, or empty
   */
  record Item(String text, String code, String address) {}

  /** RecordWords for one language and one state of the data. */
  Reader in(Locale locale) {
    return new Reader(locale, records.snapshot());
  }

  /** See {@link #in}; keeps the titles that it looked up. */
  final class Reader {

    private final Locale locale;
    private final AtlasSnapshot data;
    private final Map<String, Map<String, String>> titles = new java.util.HashMap<>();

    private Reader(Locale locale, AtlasSnapshot data) {
      this.locale = locale;
      this.data = data;
    }

    AtlasSnapshot data() {
      return data;
    }

    /** The items of a cell; none where it is empty. */
    List<Item> items(Column column, Map<String, String> row) {
      String cell = row.getOrDefault(column.name(), "");
      if (cell.isEmpty()) {
        return List.of();
      }
      return switch (column.type()) {
        case TEXT, LONG_TEXT, IDENTIFIER, DATE, PERIOD, INTEGER -> text(column, row, cell);
        case CODE -> List.of(code(column.target(), cell));
        case CODES -> each(cell, (code, _) -> code(column.target(), code));
        case REF, REFS -> each(cell, (key, _) -> reference(column.target(), key));
        case COUNTRY -> List.of(territory(cell));
        case TERRITORIES -> each(cell, (code, _) -> territory(code));
      };
    }

    /** A cell as one text. */
    String text(Column column, Map<String, String> row) {
      return String.join("; ", items(column, row).stream().map(Item::text).toList());
    }

    private List<Item> text(Column column, Map<String, String> row, String cell) {
      if (column.table().equals("network_members") && column.name().equals("member")) {
        return switch (row.getOrDefault("member_kind", "")) {
          case "STRUCTURE" -> List.of(reference("structures", cell));
          case "STATE" -> List.of(territory(cell));
          default -> List.of(new Item(cell, "", ""));
        };
      }
      return List.of(new Item(cell, "", ""));
    }

    private static List<Item> each(String cell, BiFunction<String, Integer, Item> item) {
      var items = new ArrayList<Item>();
      for (String one : Cells.items(cell)) {
        if (!one.isEmpty()) {
          items.add(item.apply(one, items.size()));
        }
      }
      return items;
    }

    private Item code(String list, String code) {
      String label = codes.label(list, code, locale);
      return new Item(label, label.equals(code) ? "" : code, "");
    }

    private Item reference(String table, String key) {
      String title = title(table, key);
      return new Item(title, title.equals(key) ? "" : key, RecordAddress.of(table, key));
    }

    private Item territory(String code) {
      String label = codes.label(CodeLists.REGION, code, locale);
      if (label.equals(code)) {
        Countries all = countries.getObject();
        label = all.byAlpha3(code).map(found -> all.name(found, locale)).orElse(code);
      }
      return new Item(label, label.equals(code) ? "" : code, "");
    }

    /** What a record is called, by its key; the key itself where it is not recorded. */
    String title(String table, String key) {
      // Not computeIfAbsent: the titles of one table are made of those of others.
      Map<String, String> known = titles.get(table);
      if (known == null) {
        known = titles(table);
        titles.put(table, known);
      }
      return known.getOrDefault(key, key);
    }

    private Map<String, String> titles(String table) {
      TableSchema schema = reference.schemas().get(table);
      var all = new java.util.HashMap<String, String>();
      data.rows(table).forEach(row -> all.put(schema.key(row), title(table, row)));
      return all;
    }

    /** What a record is called, by its cells. */
    String title(String table, Map<String, String> row) {
      return switch (table) {
        case "instruments" -> first(row, "short_name", "title");
        case "functions" ->
            codes
                    .label(CodeLists.FUNCTION, cell(row, "function"), locale)
                    .equals(cell(row, "function"))
                ? first(row, "label", "function")
                : codes.label(CodeLists.FUNCTION, cell(row, "function"), locale);
        case "measures" ->
            title("instruments", cell(row, "instrument_id"))
                + ", "
                + article(cell(row, "article"))
                + ": "
                + title("functions", cell(row, "function"));
        case "measures_second_coding" ->
            title("measures", cell(row, "measure_id")) + " (" + cell(row, "coder") + ")";
        case "instrument_relations" ->
            title("instruments", cell(row, "from_instrument"))
                + " → "
                + title("instruments", cell(row, "to_instrument"));
        case "structures", "networks" -> first(row, "acronym", "name");
        case "structure_activities" ->
            title("structures", cell(row, "structure_id"))
                + ": "
                + title("functions", cell(row, "function"));
        case "network_activities" ->
            title("networks", cell(row, "network_id"))
                + ": "
                + title("functions", cell(row, "function"));
        case "network_members" -> title("networks", cell(row, "network_id")) + ": " + member(row);
        case "country_groups" ->
            first(row, "label", "group") + ": " + territory(cell(row, "iso3")).text();
        case "indicators" -> first(row, "label", "indicator_id");
        case "status_lists" ->
            title("instruments", cell(row, "instrument_id"))
                + ", "
                + cell(row, "as_of")
                + ": "
                + cell(row, "source");
        case "treaty_declarations" ->
            title("instruments", cell(row, "instrument_id")) + ": " + cell(row, "participant");
        case "treaty_status" ->
            title("status_lists", cell(row, "list_id")) + ": " + cell(row, "participant");
        case "instrument_bindings" -> title("instruments", cell(row, "instrument_id"));
        case "binding_exceptions" ->
            title("instruments", cell(row, "instrument_id"))
                + ": "
                + territory(cell(row, "iso3")).text();
        case "cooperation_acts" -> coded("cooperation_act", row, "act");
        case "act_safeguards" ->
            title("cooperation_acts", cell(row, "act"))
                + ": "
                + coded("safeguard", row, "safeguard");
        case "central_authorities" ->
            territory(cell(row, "iso3")).text()
                + ", "
                + title("cooperation_acts", cell(row, "act"))
                + ": "
                + cell(row, "authority");
        case "codebook" -> title("functions", cell(row, "function"));
        case "yardsticks" -> title("instruments", cell(row, "instrument_id"));
        case "yardstick_points" ->
            title("instruments", cell(row, "instrument_id"))
                + ", "
                + cell(row, "article")
                + ": "
                + title("functions", cell(row, "function"));
        case "protection_needs" ->
            locale.getLanguage().equals("fr")
                ? first(row, "label_fr", "label")
                : first(row, "label", "need");
        default -> first(row, "title", "name", "label");
      };
    }

    /** A bare number does not say that it is an article. */
    private static String article(String article) {
      return !article.isEmpty() && Character.isDigit(article.charAt(0))
          ? "art. " + article
          : article;
    }

    private String coded(String list, Map<String, String> row, String column) {
      return codes.label(list, cell(row, column), locale);
    }

    private String member(Map<String, String> row) {
      Column column = reference.schemas().get("network_members").get("member");
      return text(column, row);
    }

    /** The full name behind a title that is short, or empty. */
    String subtitle(String table, Map<String, String> row) {
      return switch (table) {
        case "instruments" -> differing(row, "short_name", "title");
        case "structures", "networks" -> differing(row, "acronym", "name");
        case "measures",
            "measures_second_coding",
            "functions",
            "instrument_relations",
            "structure_activities",
            "network_activities",
            "network_members",
            "country_groups",
            "status_lists",
            "treaty_status",
            "treaty_declarations",
            "instrument_bindings",
            "binding_exceptions",
            "act_safeguards",
            "central_authorities" ->
            "";
        default -> "";
      };
    }

    private static String differing(Map<String, String> row, String shorter, String longer) {
      String full = cell(row, longer);
      return full.equals(cell(row, shorter)) ? "" : full;
    }

    /** What may be chosen for a column. */
    List<Option> options(Column column) {
      return switch (column.type()) {
        case CODE, CODES ->
            codes.list(column.target()).stream()
                .map(code -> Option.of(code.code(), code.label(locale)))
                .toList();
        case REF, REFS -> keys(column.target());
        case TERRITORIES ->
            codes.list(CodeLists.REGION).stream()
                .map(code -> Option.of(code.code(), code.label(locale)))
                .toList();
        case COUNTRY ->
            countries.getObject().names(locale).entrySet().stream()
                .map(entry -> Option.of(entry.getKey(), entry.getValue()))
                .toList();
        case TEXT ->
            References.target(column).isEmpty() ? List.of() : keys(References.target(column));
        case LONG_TEXT, IDENTIFIER, DATE, PERIOD, INTEGER -> List.of();
      };
    }

    private List<Option> keys(String table) {
      if (table.equals(KnownKeys.REGIONS)) {
        return List.of();
      }
      TableSchema schema = reference.schemas().get(table);
      return data.rows(table).stream()
          .map(row -> Option.of(schema.key(row), title(table, row)))
          .toList();
    }

    private static String first(Map<String, String> row, String... columns) {
      for (String column : columns) {
        if (!cell(row, column).isEmpty()) {
          return cell(row, column);
        }
      }
      return row.values().stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
    }

    private static String cell(Map<String, String> row, String column) {
      return row.getOrDefault(column, "");
    }
  }
}
