package org.symbolon.node.atlas.records;

import java.util.List;

/**
 * How the list of a table looks.
 *
 * @param shown columns beside the title
 * @param filters columns that the list can be narrowed by
 */
record Kind(List<String> shown, List<String> filters) {

  static Kind of(String table) {
    return switch (table) {
      case "instruments" ->
          new Kind(
              List.of("adopted", "scope", "binding", "kind", "subject"),
              List.of("scope", "region", "binding", "kind", "subject"));
      case "measures" ->
          new Kind(
              List.of("category", "crime", "obligation", "precision"),
              List.of("instrument_id", "function", "category", "crime", "obligation"));
      case "measures_second_coding" ->
          new Kind(
              List.of("coder", "category", "crime", "obligation", "precision", "certainty"),
              List.of("coder", "function", "category", "crime", "obligation", "certainty"));
      case "instrument_relations" ->
          new Kind(List.of("relation", "article"), List.of("relation", "from_instrument"));
      case "functions" ->
          new Kind(
              List.of("group", "typical_category", "addressee"),
              List.of("group", "typical_category", "addressee"));
      case "structures" ->
          new Kind(
              List.of("type", "seat", "region", "crime"),
              List.of("type", "region", "crime", "powers"));
      case "structure_activities" ->
          new Kind(
              List.of("category", "crime", "region", "intensity"),
              List.of("structure_id", "function", "category", "crime", "intensity"));
      case "structure_outputs" ->
          new Kind(
              List.of("structure_id", "output_type", "period", "access"),
              List.of("structure_id", "output_type", "access", "crime"));
      case "networks" ->
          new Kind(
              List.of("type", "start", "end", "crime", "region"),
              List.of("type", "formalisation", "crime", "region"));
      case "network_members" ->
          new Kind(
              List.of("member_kind", "role", "from"), List.of("network_id", "member_kind", "role"));
      case "network_activities" ->
          new Kind(
              List.of("category", "crime", "region"),
              List.of("network_id", "function", "category", "crime"));
      case "agreements" ->
          new Kind(
              List.of("parties", "kind", "signed", "status"),
              List.of("kind", "status", "personal_data"));
      case "country_groups" ->
          new Kind(List.of("kind", "iso3", "from", "to"), List.of("group", "kind"));
      case "status_lists" ->
          new Kind(
              List.of("instrument_id", "as_of", "complete"), List.of("instrument_id", "complete"));
      case "treaty_declarations" ->
          new Kind(List.of("kind", "iso3", "as_of"), List.of("instrument_id", "kind", "iso3"));
      case "treaty_status" ->
          new Kind(
              List.of("signed", "action", "action_date", "withdrawn"),
              List.of("list_id", "iso3", "action", "participant_kind"));
      case "instrument_bindings" ->
          new Kind(
              List.of("basis", "group", "entry_rule", "transposition", "depositary_ref"),
              List.of("basis", "group"));
      case "binding_exceptions" ->
          new Kind(List.of("kind", "from", "to"), List.of("instrument_id", "iso3", "kind"));
      case "cooperation_acts" -> new Kind(List.of("functions"), List.of("functions"));
      case "act_safeguards" ->
          new Kind(List.of("effect", "rule", "article"), List.of("act", "safeguard", "effect"));
      case "central_authorities" ->
          new Kind(List.of("authority", "languages", "as_of"), List.of("iso3", "act"));
      case "indicators" ->
          new Kind(
              List.of("set", "dimension", "strength"), List.of("set", "dimension", "strength"));
      case "codebook" -> new Kind(List.of("counts", "counts_not"), List.of("function"));
      case "protection_needs" -> new Kind(List.of("position", "functions"), List.of("functions"));
      case "yardsticks" -> new Kind(List.of("position", "confidence"), List.of());
      case "yardstick_points" ->
          new Kind(
              List.of("obligation", "precision", "confidence"),
              List.of("instrument_id", "function", "obligation"));
      default -> new Kind(List.of("item", "category", "functions"), List.of("category"));
    };
  }
}
