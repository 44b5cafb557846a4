package org.symbolon.node.atlas.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.HiddenTables;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableSchema;

/**
 * Which tables and records a reader may see: an account all, a visitor the live records of what
 * stands behind published charts. What is closed to the actor for a time ({@link HiddenTables})
 * does not exist meanwhile.
 */
@Component
class Visible {

  private static final Set<String> PUBLISHED =
      Set.of(
          "functions",
          "codebook",
          "protection_needs",
          "yardsticks",
          "yardstick_points",
          "country_groups",
          "instruments",
          "instrument_relations",
          "measures",
          "structures",
          "structure_activities",
          "structure_outputs",
          "networks",
          "network_members",
          "network_activities",
          "status_lists",
          "treaty_status",
          "instrument_bindings",
          "binding_exceptions",
          "cooperation_acts",
          "act_safeguards",
          "central_authorities");

  private final StoredRecords records;
  private final List<HiddenTables> hidden;
  private final Schemas schemas;

  Visible(StoredRecords records, List<HiddenTables> hidden, ReferenceData reference) {
    this.records = records;
    this.hidden = List.copyOf(hidden);
    schemas = reference.schemas();
  }

  /** Whether the reader may see what was withdrawn, and the history. */
  static boolean withdrawn(Page page) {
    return page.visitor().may("atlas.record.read");
  }

  boolean to(Page page, String table) {
    return (PUBLISHED.contains(table) || withdrawn(page)) && !closed(table);
  }

  /** Whether a table is closed to the actor at hand for a time. */
  boolean closed(String table) {
    return hidden.stream().anyMatch(tables -> tables.hides(table));
  }

  /** The schema of a table; to who may not see it, the table does not exist. */
  TableSchema schema(Page page, String table) {
    return Optional.of(table)
        .filter(name -> to(page, name))
        .flatMap(schemas::findShipped)
        .orElseThrow(Refusal::notFound);
  }

  /** The records of a table that the reader may see, in their order. */
  List<AtlasRecord> list(Page page, TableSchema schema) {
    List<AtlasRecord> all = records.list(schema.table());
    return withdrawn(page) ? all : all.stream().filter(AtlasRecord::live).toList();
  }

  /**
   * A record; to who may not see it, it does not exist.
   *
   * @param segment its key, as it stands in the address
   */
  AtlasRecord record(Page page, String table, String segment) {
    return records
        .find(new RecordId(schema(page, table).table(), RecordAddress.key(segment)))
        .filter(record -> record.live() || withdrawn(page))
        .orElseThrow(Refusal::notFound);
  }
}
