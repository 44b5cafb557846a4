package org.symbolon.node.atlas.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.SheetTargets;
import org.symbolon.reference.Countries;
import org.symbolon.reference.ReferenceData;

/**
 * A target for each table of the Atlas that people change, and for the files about treaties that
 * are no plain sheets.
 */
@Component
class AtlasTargets implements SheetTargets {

  private static final List<String> TABLES =
      List.of(
          "instruments",
          "measures",
          "instrument_relations",
          "structures",
          "structure_activities",
          "structure_outputs",
          "networks",
          "network_members",
          "network_activities",
          "agreements",
          "functions",
          "country_groups",
          "status_lists",
          "instrument_bindings",
          "binding_exceptions",
          "cooperation_acts",
          "act_safeguards",
          "central_authorities",
          "treaty_declarations",
          "codebook",
          "protection_needs",
          "yardsticks",
          "yardstick_points");

  private final ReferenceData reference;
  private final AtlasRecords records;
  private final RecordChanges changes;
  private final Clock clock;
  private final List<SheetTarget> targets;

  AtlasTargets(
      ReferenceData reference,
      AtlasRecords records,
      RecordChanges changes,
      ObjectProvider<Countries> countries,
      Clock clock) {
    this.reference = reference;
    this.records = records;
    this.changes = changes;
    this.clock = clock;
    var all = new ArrayList<SheetTarget>();
    TABLES.forEach(table -> all.add(table(table)));
    all.add(
        new StatusTarget(
            table("status_lists"),
            table("treaty_status"),
            records,
            reference.schemas(),
            countries::getObject,
            clock));
    all.add(
        new DeclarationsTarget(table("treaty_declarations"), records, countries::getObject, clock));
    targets = List.copyOf(all);
  }

  private AtlasTarget table(String table) {
    return new AtlasTarget(
        reference.schemas().get(table),
        reference.schemas(),
        reference.codeLists(),
        records,
        changes,
        clock);
  }

  @Override
  public List<SheetTarget> list() {
    return targets;
  }
}
