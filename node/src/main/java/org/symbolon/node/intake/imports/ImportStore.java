package org.symbolon.node.intake.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.intake.sheets.SheetOptions;
import org.symbolon.node.web.Folding;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code intake.import}. */
@Component
class ImportStore {

  private static final String COLUMNS =
      """
      select id, target, digest, file_name, options, uploaded_account, uploaded_at, dry_run,
        readings, state, report, changed_at
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

  /**
   * False where the same file for the same table is there already. The import belongs to the
   * organisation of the transaction.
   */
  @Transactional
  boolean add(SheetImport made) {
    return jdbc.sql(
                """
                insert into intake.import (id, target, digest, file_name, options,
                  uploaded_account, uploaded_at, dry_run, readings, words, state, report,
                  changed_at)
                values (:id, :target, :digest, :file, cast(:options as jsonb),
                  :account, :at, :dryRun, :readings, :words, :state,
                  cast(:report as jsonb), :at)
                on conflict (organisation, target, digest) where state not in ('UNDONE', 'DISCARDED')
                do nothing
                """)
            .param("id", made.id())
            .param("target", made.target())
            .param("digest", made.digest())
            .param("file", made.fileName())
            .param("options", json.writeValueAsString(made.options()))
            .param("account", made.uploadedBy().orElse(null), Types.OTHER)
            .param("dryRun", made.dryRun())
            .param("readings", made.readings())
            .param("words", Folding.fold(made.fileName() + " " + made.target()))
            .param("at", made.uploadedAt().atOffset(ZoneOffset.UTC))
            .param("state", made.state().name())
            .param("report", json.writeValueAsString(made.report()))
            .update()
        == 1;
  }

  @Transactional
  void save(SheetImport changed) {
    jdbc.sql(
            """
            update intake.import
            set state = :state, report = cast(:report as jsonb), options = cast(:options as jsonb),
              changed_at = :at, dry_run = :dryRun, readings = :readings,
              file_name = :file, words = :words
            where id = :id
            """)
        .param("id", changed.id())
        .param("state", changed.state().name())
        .param("report", json.writeValueAsString(changed.report()))
        .param("options", json.writeValueAsString(changed.options()))
        .param("dryRun", changed.dryRun())
        .param("readings", changed.readings())
        .param("file", changed.fileName())
        .param("words", Folding.fold(changed.fileName() + " " + changed.target()))
        .param("at", changed.changedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Transactional(readOnly = true)
  Optional<SheetImport> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(mapper).optional();
  }

  /** The import, which nobody else changes until the end of the transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<SheetImport> lock(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ? for update").param(id).query(mapper).optional();
  }

  @Transactional(readOnly = true)
  Optional<SheetImport> findLive(String target, String digest) {
    return jdbc.sql(
            COLUMNS + "where target = ? and digest = ? and state not in ('UNDONE', 'DISCARDED')")
        .param(target)
        .param(digest)
        .query(mapper)
        .optional();
  }

  /** Imports whose reading a stop of the node cut short. */
  @Transactional(readOnly = true)
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
        Optional.ofNullable(row.getObject("uploaded_account", UUID.class)),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("dry_run"),
        row.getInt("readings"),
        ImportState.valueOf(row.getString("state")),
        json.readValue(row.getString("report"), ImportReport.class),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
