package org.symbolon.node.atlas.imports;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.intake.SheetTarget;
import org.symbolon.node.intake.SheetTargets;
import org.symbolon.reference.ReferenceData;

/** A target for each table of the Atlas that people change. */
@Component
class AtlasTargets implements SheetTargets {

  private static final List<String> TABLES =
      List.of(
          "instruments",
          "measures",
          "measures_second_coding",
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
          "treaty_status",
          "instrument_bindings",
          "binding_exceptions",
          "cooperation_acts",
          "act_safeguards",
          "central_authorities",
          "codebook",
          "protection_needs",
          "yardsticks",
          "yardstick_points");

  private final List<SheetTarget> targets;

  AtlasTargets(ReferenceData reference, AtlasRecords records, RecordChanges changes, Clock clock) {
    targets =
        TABLES.stream()
            .<SheetTarget>map(table ->
                new AtlasTarget(
                    reference.schemas().get(table),
                    reference.schemas(),
                    reference.codeLists(),
                    records,
                    changes,
                    clock))
            .toList();
  }

  @Override
  public List<SheetTarget> list() {
    return targets;
  }
}
