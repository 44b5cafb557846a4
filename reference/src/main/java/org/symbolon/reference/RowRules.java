package org.symbolon.reference;

import java.util.List;
import java.util.Map;

/** Rules between cells of one row, each with a name. They run after the cells were checked. */
final class RowRules {

  /** One rule. */
  interface Rule {
    void check(Row row, KnownKeys known, Faults faults);
  }

  /** The coarse level of each obligation (README of the data, measures.csv). */
  private static final Map<String, String> LEVELS =
      Map.of(
          "SHALL", "SHALL",
          "SHALL_QUALIFIED", "SHALL",
          "ENDEAVOUR", "SHALL_CONSIDER",
          "CONSIDER", "SHALL_CONSIDER",
          "MAY", "MAY",
          "COMMIT", "SOFT",
          "NA", "NA");

  private RowRules() {}

  static List<Rule> of(String table) {
    return switch (table) {
      case "measures" -> List.of(RowRules::levelFitsObligation, RowRules::mainFunctionStandsOnce);
      case "measures_second_coding" -> List.of(RowRules::mainFunctionStandsOnce);
      case "instruments" ->
          List.of(
              ends("adopted", "entry_into_force"),
              RowRules::regionFitsScope,
              RowRules::kindFitsScope,
              RowRules::countHasItsDate);
      case "instrument_relations" -> List.of(RowRules::relatesToAnother);
      case "structures" -> List.of(ends("founded", "ended"));
      case "networks" -> List.of(ends("start", "end"));
      case "country_groups" -> List.of(ends("from", "to"));
      case "structure_outputs" -> List.of(RowRules::databaseSaysWhatItCounts);
      case "network_members" -> List.of(RowRules::memberFitsItsKind);
      case "agreements" -> List.of(RowRules::twoParties);
      case "treaty_status" ->
          List.of(
              StatusRules::codeFitsKind,
              StatusRules::saysSomething,
              ends("action_date", "withdrawn"));
      case "instrument_bindings" ->
          List.of(StatusRules::groupFitsBasis, StatusRules::entryRuleCanBeRead);
      case "binding_exceptions" -> List.of(ends("from", "to"));
      default -> List.of();
    };
  }

  private static void levelFitsObligation(Row row, KnownKeys known, Faults faults) {
    String level = row.get("obligation_level");
    String expected = LEVELS.getOrDefault(row.get("obligation"), "");
    if (!expected.isEmpty() && LEVELS.containsValue(level) && !level.equals(expected)) {
      faults.add(
          row, "obligation_level", FaultCode.LEVEL_DIFFERS, level, row.get("obligation"), expected);
    }
  }

  private static void mainFunctionStandsOnce(Row row, KnownKeys known, Faults faults) {
    String main = row.get("function");
    if (row.items("also_functions").contains(main)) {
      faults.add(row, "also_functions", FaultCode.MAIN_FUNCTION_REPEATED, main);
    }
  }

  private static Rule ends(String beginning, String end) {
    return (row, known, faults) -> {
      var from = PartialDate.parse(row.get(beginning));
      var to = PartialDate.parse(row.get(end));
      if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
        String last = to.get().text();
        faults.add(row, end, FaultCode.ENDS_BEFORE_IT_BEGINS, last, from.get().text());
      }
    };
  }

  private static void regionFitsScope(Row row, KnownKeys known, Faults faults) {
    List<String> regions = row.items("region");
    if (regions.isEmpty()) {
      return;
    }
    boolean global = regions.contains(CountryCodes.GLOBAL);
    boolean fits =
        switch (row.get("scope")) {
          case "UNIVERSAL" -> global;
          case "NATIONAL" -> regions.size() == 1 && CountryCodes.isCountry(regions.getFirst());
          case "REGIONAL" -> !global;
          default -> true;
        };
    if (!fits) {
      faults.add(row, "region", FaultCode.SCOPE_AND_REGION, row.get("region"), row.get("scope"));
    }
  }

  private static void kindFitsScope(Row row, KnownKeys known, Faults faults) {
    String kind = row.get("kind");
    String scope = row.get("scope");
    if (!scope.isEmpty()
        && !kind.isEmpty()
        && kind.equals("NATIONAL_LAW") != scope.equals("NATIONAL")) {
      faults.add(row, "kind", FaultCode.SCOPE_AND_KIND, kind, scope);
    }
  }

  private static void countHasItsDate(Row row, KnownKeys known, Faults faults) {
    boolean counted = !row.get("parties").isEmpty();
    boolean dated = !row.get("parties_as_of").isEmpty();
    if (counted && !dated) {
      faults.add(row, "parties_as_of", FaultCode.COUNT_WITHOUT_DATE);
    } else if (dated && !counted) {
      faults.add(row, "parties", FaultCode.DATE_WITHOUT_COUNT);
    }
  }

  private static void relatesToAnother(Row row, KnownKeys known, Faults faults) {
    String from = row.get("from_instrument");
    if (!from.isEmpty() && from.equals(row.get("to_instrument"))) {
      faults.add(row, "to_instrument", FaultCode.RELATES_TO_ITSELF, from);
    }
  }

  private static void databaseSaysWhatItCounts(Row row, KnownKeys known, Faults faults) {
    if (!row.get("output_type").equals("DATABASE")) {
      return;
    }
    for (String column : List.of("unit_of_record", "data_source_type")) {
      if (row.get(column).isEmpty()) {
        faults.add(row, column, FaultCode.DATABASE_WITHOUT_UNIT);
      }
    }
  }

  private static void memberFitsItsKind(Row row, KnownKeys known, Faults faults) {
    String member = row.get("member");
    if (member.isEmpty()) {
      return;
    }
    switch (row.get("member_kind")) {
      case "STRUCTURE" -> {
        if (known.knows("structures") && !known.has("structures", member)) {
          String nearest = faults.near(member, () -> known.keys("structures"));
          faults.add(row, "member", FaultCode.UNKNOWN_REFERENCE, member, "structures", nearest);
        }
      }
      case "STATE" -> {
        if (!CountryCodes.isCountry(member)) {
          String nearest = faults.near(member, CountryCodes::all);
          faults.add(row, "member", FaultCode.UNKNOWN_COUNTRY, member, nearest);
        }
      }
      case "OTHER" -> {
        if (known.knows("structures") && known.has("structures", member)) {
          faults.add(row, "member", FaultCode.MEMBER_IS_A_STRUCTURE, member);
        }
      }
      default -> {}
    }
  }

  private static void twoParties(Row row, KnownKeys known, Faults faults) {
    if (row.items("parties").size() == 1) {
      faults.add(row, "parties", FaultCode.SINGLE_PARTY);
    }
  }
}
