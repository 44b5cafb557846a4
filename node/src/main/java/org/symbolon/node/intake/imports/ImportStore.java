package org.symbolon.node.intake.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.symbolon.node.intake.sheets.SheetOptions;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code intake.import}. */
@Component
class ImportStore {

  private static final String COLUMNS =
      """
      select id, target, digest, file_name, options, uploaded_name, uploaded_at, state, report,
        changed_at
      from intake.import
      """;

  private static final RowMapper<UUID> ID = (row, _) -> row.getObject("id", UUID.class);

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final RowMapper<SheetImport> mapper = (row, _) -> read(row);

  ImportStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** False where the same file for the same table is there already. */
  boolean add(SheetImport made, @Nullable UUID account) {
    return jdbc.sql(
                """
                insert into intake.import (id, target, digest, file_name, options,
                  uploaded_account, uploaded_name, uploaded_at, state, report, changed_at)
                values (:id, :target, :digest, :file, cast(:options as jsonb),
                  :account, :name, :at, :state, cast(:report as jsonb), :at)
                on conflict (target, digest) where state not in ('UNDONE', 'DISCARDED')
                do nothing
                """)
            .param("id", made.id())
            .param("target", made.target())
            .param("digest", made.digest())
            .param("file", made.fileName())
            .param("options", json.writeValueAsString(made.options()))
            .param("account", account, java.sql.Types.OTHER)
            .param("name", made.uploadedBy())
            .param("at", made.uploadedAt().atOffset(ZoneOffset.UTC))
            .param("state", made.state().name())
            .param("report", json.writeValueAsString(made.report()))
            .update()
        == 1;
  }

  void save(SheetImport changed) {
    jdbc.sql(
            """
            update intake.import
            set state = :state, report = cast(:report as jsonb), options = cast(:options as jsonb),
              changed_at = :at
            where id = :id
            """)
        .param("id", changed.id())
        .param("state", changed.state().name())
        .param("report", json.writeValueAsString(changed.report()))
        .param("options", json.writeValueAsString(changed.options()))
        .param("at", changed.changedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<SheetImport> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(mapper).optional();
  }

  /** The import, which nobody else changes until the end of the transaction. */
  Optional<SheetImport> lock(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ? for update").param(id).query(mapper).optional();
  }

  Optional<SheetImport> findLive(String target, String digest) {
    return jdbc.sql(
            COLUMNS + "where target = ? and digest = ? and state not in ('UNDONE', 'DISCARDED')")
        .param(target)
        .param(digest)
        .query(mapper)
        .optional();
  }

  List<SheetImport> list() {
    return jdbc.sql(COLUMNS + "order by uploaded_at desc, id limit 2000").query(mapper).list();
  }

  /** Imports whose reading a stop of the node cut short. */
  List<UUID> reading() {
    return jdbc.sql("select id from intake.import where state = 'READING'").query(ID).list();
  }

  private SheetImport read(ResultSet row) throws SQLException {
    return new SheetImport(
        row.getObject("id", UUID.class),
        row.getString("target"),
        row.getString("digest"),
        row.getString("file_name"),
        json.readValue(row.getString("options"), SheetOptions.class),
        row.getString("uploaded_name"),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
        ImportState.valueOf(row.getString("state")),
        json.readValue(row.getString("report"), ImportReport.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
