package org.symbolon.node.atlas.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.ChangedBy;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOrigin;
import org.symbolon.node.atlas.RecordState;
import org.symbolon.node.atlas.RecordVersion;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Schemas;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of the database to records; cells come back in the order of the columns. */
@Component
class RecordMapper {

  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

  private final JsonMapper json;
  private final Schemas schemas;

  RecordMapper(JsonMapper json, ReferenceData reference) {
    this.json = json;
    schemas = reference.schemas();
  }

  AtlasRecord record(ResultSet row, int number) throws SQLException {
    String shipped = row.getString("shipped");
    String table = row.getString("table_name");
    Map<String, String> cells = cells(table, row.getString("cells"));
    var state = RecordState.valueOf(row.getString("state"));
    boolean changed =
        shipped != null && (state == RecordState.WITHDRAWN || !cells.equals(cells(table, shipped)));
    return record(row, cells, state, changed);
  }

  RecordVersion version(ResultSet row, int number) throws SQLException {
    Map<String, String> cells = cells(row.getString("table_name"), row.getString("cells"));
    return new RecordVersion(
        record(row, cells, RecordState.valueOf(row.getString("state")), false),
        RecordVersion.Change.valueOf(row.getString("change")),
        row.getString("reason"));
  }

  Map<String, String> cells(String table, String text) {
    return schemas.get(table).arrange(json.readValue(text, CELLS));
  }

  private static AtlasRecord record(
      ResultSet row, Map<String, String> cells, RecordState state, boolean changedHere)
      throws SQLException {
    return new AtlasRecord(
        new RecordId(row.getString("table_name"), row.getString("key")),
        cells,
        row.getInt("version"),
        state,
        row.getObject("as_of", LocalDate.class),
        row.getString("confidence"),
        origin(row.getString("origin"), row.getObject("import_id", UUID.class)),
        by(row.getObject("changed_account", UUID.class), row.getString("changed_system")),
        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
        changedHere);
  }

  private static RecordOrigin origin(String origin, @Nullable UUID importId) {
    if (importId != null) {
      return new RecordOrigin.Import(importId);
    }
    return origin.equals("REFERENCE") ? new RecordOrigin.Reference() : new RecordOrigin.Hand();
  }

  private static ChangedBy by(@Nullable UUID account, @Nullable String system) {
    if (account != null) {
      return new ChangedBy.Account(account);
    }
    return new ChangedBy.System(system == null ? "" : system);
  }
}
