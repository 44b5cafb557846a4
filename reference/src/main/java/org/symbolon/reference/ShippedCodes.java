package org.symbolon.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the code lists that ship, and makes lists of the rows of two tables. */
final class ShippedCodes {

  private final CodeLists own;
  private final Map<String, Row> french;
  private final String asOf;

  ShippedCodes(String asOf) {
    this.asOf = asOf;
    own =
        CodeLists.of(Resources.plain("codes").stream().map(ShippedCodes::code).toList(), titles());
    french = new HashMap<>();
    for (Row row : Resources.plain("labels")) {
      french.put(row.get("table") + "/" + row.get("key") + "/" + row.get("label_en"), row);
    }
  }

  private static Map<String, Wording> titles() {
    var titles = new HashMap<String, Wording>();
    for (Row row : Resources.plain("lists")) {
      titles.put(row.get("list"), new Wording(row.get("title_en"), row.get("title_fr")));
    }
    return titles;
  }

  private static Code code(Row row) {
    return new Code(
        row.get("list"),
        row.get("code"),
        new Wording(row.get("label_en"), row.get("label_fr")),
        new Wording(row.get("description_en"), row.get("description_fr")),
        Integer.parseInt(row.get("position")),
        row.get("source"),
        row.get("as_of"),
        row.get("confidence"));
  }

  /** The lists without functions and regions. */
  CodeLists own() {
    return own;
  }

  /** All lists, with functions and regions as these rows give them. */
  CodeLists with(List<Row> functions, List<Row> groups) {
    return own.with(CodeLists.FUNCTION, functionCodes(functions))
        .with(CodeLists.REGION, regionCodes(groups));
  }

  private List<Code> functionCodes(List<Row> functions) {
    var codes = new LinkedHashMap<String, Code>();
    for (Row row : functions) {
      String code = row.get("function");
      String label = row.get("label");
      codes.put(
          code,
          new Code(
              CodeLists.FUNCTION,
              code,
              new Wording(label, french("functions", code, label, "label_fr")),
              new Wording(
                  row.get("description"), french("functions", code, label, "description_fr")),
              codes.size() + 1,
              "functions.csv",
              asOf,
              "M"));
    }
    return List.copyOf(codes.values());
  }

  private List<Code> regionCodes(List<Row> groups) {
    var codes = new LinkedHashMap<String, Code>();
    codes.put(CountryCodes.GLOBAL, region(CountryCodes.GLOBAL, "World", "", 1, "ours", "H"));
    for (Row row : groups) {
      String code = row.get("group");
      codes.computeIfAbsent(
          code,
          added ->
              region(
                  added,
                  row.get("label"),
                  row.get("kind"),
                  codes.size() + 1,
                  row.get("source"),
                  row.get("confidence")));
    }
    return List.copyOf(codes.values());
  }

  private Code region(
      String code, String label, String kind, int position, String source, String confidence) {
    var kinds = own.find("group_kind", kind).map(Code::labels).orElse(new Wording("", ""));
    return new Code(
        CodeLists.REGION,
        code,
        new Wording(label, french("country_groups", code, label, "label_fr")),
        kinds,
        position,
        source,
        asOf,
        confidence);
  }

  /** Our French fits only while the English is ours. */
  private String french(String table, String key, String english, String column) {
    Row row = french.get(table + "/" + key + "/" + english);
    return row == null ? "" : row.get(column);
  }
}
