package org.symbolon.reference;

import java.time.Period;
import java.time.format.DateTimeParseException;

/** Rules between the cells of a row about who is bound. */
final class StatusRules {

  private static final String FIRST_OF_MONTH = "FIRST_OF_MONTH_AFTER_";

  private StatusRules() {}

  static void codeFitsKind(Row row, KnownKeys known, Faults faults) {
    String kind = row.get("participant_kind");
    String country = row.get("iso3");
    if (kind.equals("STATE") && country.isEmpty()) {
      faults.add(row, "iso3", FaultCode.STATE_WITHOUT_CODE, row.get("participant"));
    } else if (!country.isEmpty()
        && !kind.isEmpty()
        && !kind.equals("STATE")
        && !kind.equals("TERRITORY")) {
      faults.add(row, "iso3", FaultCode.CODE_WITHOUT_STATE, row.get("participant"), country, kind);
    }
  }

  static void saysSomething(Row row, KnownKeys known, Faults faults) {
    if (!row.get("action_date").isEmpty() && row.get("action").isEmpty()) {
      faults.add(row, "action", FaultCode.DATE_WITHOUT_ACTION);
    } else if (row.get("signed").isEmpty() && row.get("action").isEmpty()) {
      faults.add(row, "signed", FaultCode.NEITHER_SIGNED_NOR_JOINED, row.get("participant"));
    }
  }

  static void groupFitsBasis(Row row, KnownKeys known, Faults faults) {
    boolean membership = row.get("basis").equals("MEMBERSHIP");
    boolean group = !row.get("group").isEmpty();
    if (membership && !group) {
      faults.add(row, "group", FaultCode.MEMBERSHIP_WITHOUT_GROUP);
    } else if (group && !membership && !row.get("basis").isEmpty()) {
      faults.add(row, "group", FaultCode.GROUP_WITHOUT_MEMBERSHIP, row.get("basis"));
    }
  }

  static void entryRuleCanBeRead(Row row, KnownKeys known, Faults faults) {
    String rule = row.get("entry_rule");
    if (!rule.isEmpty() && !rule.equals("ON_DEPOSIT") && !isPeriod(rule)) {
      faults.add(row, "entry_rule", FaultCode.BAD_ENTRY_RULE, rule);
    }
  }

  private static boolean isPeriod(String rule) {
    String text = rule.startsWith(FIRST_OF_MONTH) ? rule.substring(FIRST_OF_MONTH.length()) : rule;
    try {
      return !Period.parse(text).isNegative();
    } catch (DateTimeParseException _) {
      return false;
    }
  }
}
