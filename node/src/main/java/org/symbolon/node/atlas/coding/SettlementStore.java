package org.symbolon.node.atlas.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.coverage.records.CodedColumn;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of decisions. Every change runs in the transaction of its caller. */
@Component
class SettlementStore {

  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  SettlementStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Waits for every other change of records, and keeps them waiting until the transaction ends. */
  void takeTurn() {
    jdbc.sql("select version from atlas.data_version for update")
        .query((row, _) -> row.getLong(1))
        .single();
  }

  /** Lets every reader notice that a decision changed, also where no record did. */
  void touch() {
    jdbc.sql("update atlas.data_version set version = version + 1").update();
  }

  void add(Settlement one) {
    jdbc.sql(
            """
            insert into atlas.coding_settlement (act, measure_id, coder, column_name, choice,
                first_value, second_value, value, before_value, reason, cells, account, decided_at)
            values (:act, :measure, :coder, :column, :choice, :first, :second, :value, :before,
                :reason, cast(:cells as jsonb), :account, :at)
            """)
        .param("act", one.act())
        .param("measure", one.measureId())
        .param("coder", one.coder())
        .param("column", one.column().column())
        .param("choice", one.choice().name())
        .param("first", one.first())
        .param("second", one.second())
        .param("value", one.value())
        .param("before", one.before())
        .param("reason", one.reason())
        .param("cells", json.writeValueAsString(one.cells()))
        .param("account", one.account())
        .param("at", time(one.at()))
        .update();
  }

  /** Takes an act back; false where that was done before. */
  boolean undo(UUID act, String reason, UUID account, Instant at) {
    return jdbc.sql(
                """
                insert into atlas.coding_settlement_undo (act, reason, account, undone_at)
                values (:act, :reason, :account, :at) on conflict do nothing
                """)
            .param("act", act)
            .param("reason", reason)
            .param("account", account)
            .param("at", time(at))
            .update()
        == 1;
  }

  /** The decisions that were not taken back, the earliest first. */
  @Transactional(readOnly = true)
  public List<Settlement> standing() {
    return jdbc.sql(
            """
            select number, act, measure_id, coder, column_name, choice, first_value, second_value,
                   value, before_value, reason, cells, account, decided_at
            from atlas.coding_settlement s
            where not exists (select from atlas.coding_settlement_undo u where u.act = s.act)
            order by number
            """)
        .query(this::settlement)
        .list();
  }

  private Settlement settlement(ResultSet row, int number) throws SQLException {
    return new Settlement(
        row.getLong("number"),
        row.getObject("act", UUID.class),
        row.getString("measure_id"),
        row.getString("coder"),
        CodedColumn.of(row.getString("column_name")).orElseThrow(),
        Settlement.Choice.valueOf(row.getString("choice")),
        row.getString("first_value"),
        row.getString("second_value"),
        row.getString("value"),
        row.getString("before_value"),
        row.getString("reason"),
        json.readValue(row.getString("cells"), CELLS),
        row.getObject("account", UUID.class),
        row.getObject("decided_at", OffsetDateTime.class).toInstant());
  }

  static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
