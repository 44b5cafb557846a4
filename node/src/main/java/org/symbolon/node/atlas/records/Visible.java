package org.symbolon.node.atlas.records;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableSchema;

/** Which tables a reader may see: an account all, a visitor what stands behind published charts. */
@Component
class Visible {

  private static final Set<String> PUBLISHED =
      Set.of(
          "functions",
          "country_groups",
          "instruments",
          "instrument_relations",
          "measures",
          "structures",
          "structure_activities",
          "structure_outputs",
          "networks",
          "network_members",
          "network_activities");

  private final Schemas schemas;

  Visible(ReferenceData reference) {
    schemas = reference.schemas();
  }

  boolean to(Page page, String table) {
    return PUBLISHED.contains(table) || page.visitor().may("atlas.record.read");
  }

  /** The schema of a table; to who may not see it, the table does not exist. */
  TableSchema schema(Page page, String table) {
    return Optional.of(table)
        .filter(name -> to(page, name))
        .flatMap(schemas::find)
        .orElseThrow(Refusal::notFound);
  }
}
