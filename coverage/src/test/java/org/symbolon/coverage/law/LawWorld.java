package org.symbolon.coverage.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.symbolon.coverage.AtlasData;

/** A small invented world of treaties and members, row by row. */
final class LawWorld {
  private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

  LawWorld() {
    function("MLA").function("EXTRADITION").function("SHELTER").function("DEFINITION");
  }

  AtlasData data() {
    return AtlasData.of(tables);
  }

  LawWorld function(String code) {
    return row("functions", "function", code, "typical_category", "PROT", "addressee", "EXECUTIVE");
  }

  /** A universal treaty. */
  LawWorld treaty(String id, String adopted, String entry) {
    return instrument(id, "UNIVERSAL", "GLOBAL", "BINDING", "TREATY", adopted, entry, "");
  }

  /** An act of the organisation CLUB. */
  LawWorld act(String id, String adopted, String entry) {
    return instrument(id, "REGIONAL", "CLUB", "BINDING", "EU_DIRECTIVE", adopted, entry, "");
  }

  LawWorld instrument(
      String id,
      String scope,
      String region,
      String binding,
      String kind,
      String adopted,
      String entry,
      String inForce) {
    return row(
        "instruments",
        "instrument_id",
        id,
        "scope",
        scope,
        "region",
        region,
        "binding",
        binding,
        "kind",
        kind,
        "adopted",
        adopted,
        "entry_into_force",
        entry,
        "in_force",
        inForce,
        "source",
        "invented");
  }

  LawWorld list(String id, String instrument, String source, String asOf, boolean complete) {
    return row(
        "status_lists",
        "list_id",
        id,
        "instrument_id",
        instrument,
        "source",
        source,
        "as_of",
        asOf,
        "complete",
        complete ? "Y" : "N",
        "confidence",
        "H");
  }

  LawWorld signed(String list, String country, String signed) {
    return status(list, country, signed, "", "", "");
  }

  LawWorld joined(String list, String country, String action, String day) {
    return status(list, country, "", action, day, "");
  }

  LawWorld status(
      String list, String country, String signed, String action, String day, String withdrawn) {
    return row(
        "treaty_status",
        "list_id",
        list,
        "participant",
        country + " (name)",
        "participant_kind",
        "STATE",
        "iso3",
        country,
        "signed",
        signed,
        "action",
        action,
        "action_date",
        day,
        "withdrawn",
        withdrawn);
  }

  LawWorld byStatus(String instrument, String rule) {
    return row(
        "instrument_bindings",
        "instrument_id",
        instrument,
        "basis",
        "STATUS",
        "entry_rule",
        rule,
        "source",
        "invented");
  }

  LawWorld byMembership(String instrument, String group) {
    return row(
        "instrument_bindings",
        "instrument_id",
        instrument,
        "basis",
        "MEMBERSHIP",
        "group",
        group,
        "source",
        "invented");
  }

  LawWorld byLaw(String instrument) {
    return row("instrument_bindings", "instrument_id", instrument, "basis", "NATIONAL");
  }

  LawWorld except(String instrument, String country, String kind, String from, String to) {
    return row(
        "binding_exceptions",
        "instrument_id",
        instrument,
        "iso3",
        country,
        "kind",
        kind,
        "from",
        from,
        "to",
        to);
  }

  LawWorld member(String group, String country, String from, String to) {
    return row(
        "country_groups",
        "group",
        group,
        "kind",
        "ORGANISATION",
        "iso3",
        country,
        "from",
        from,
        "to",
        to);
  }

  LawWorld measure(String instrument, String function, String obligation) {
    int number = tables.getOrDefault("measures", List.of()).size() + 1;
    return row(
        "measures",
        "measure_id",
        "%s:%03d".formatted(instrument, number),
        "instrument_id",
        instrument,
        "article",
        Integer.toString(number),
        "category",
        "PROT",
        "function",
        function,
        "crime",
        "THB",
        "obligation",
        obligation);
  }

  LawWorld relation(String from, String relation, String to) {
    return row(
        "instrument_relations",
        "from_instrument",
        from,
        "relation",
        relation,
        "to_instrument",
        to,
        "article",
        "art. 1(2)");
  }

  LawWorld cooperation(String act, String functions) {
    return row("cooperation_acts", "act", act, "label", act, "functions", functions);
  }

  LawWorld safeguard(String act, String safeguard, String functions, String effect) {
    return row(
        "act_safeguards",
        "act",
        act,
        "safeguard",
        safeguard,
        "functions",
        functions,
        "effect",
        effect,
        "rule",
        "The rule.");
  }

  LawWorld authority(String country, String instrument, String act, String name) {
    return row(
        "central_authorities",
        "iso3",
        country,
        "instrument_id",
        instrument,
        "act",
        act,
        "authority",
        name);
  }

  private LawWorld row(String table, String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
    return this;
  }
}
