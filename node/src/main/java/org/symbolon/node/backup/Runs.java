package org.symbolon.node.backup;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Backups and drills in the database. */
@Component
class Runs {

  private static final RowMapper<Run> RUN =
      (row, _) ->
          new Run(
              row.getObject("id", UUID.class),
              Run.Kind.valueOf(row.getString("kind")),
              row.getBoolean("scheduled"),
              Run.State.valueOf(row.getString("state")),
              row.getObject("began_at", OffsetDateTime.class).toInstant(),
              Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                  .map(OffsetDateTime::toInstant),
              row.getString("file"),
              row.getLong("bytes"),
              row.getInt("tables"),
              row.getLong("rows"),
              row.getLong("files"),
              row.getString("digest"),
              row.getString("faults").lines().toList());

  private final JdbcClient jdbc;

  Runs(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional
  public void add(Run run) {
    jdbc.sql(
            """
            insert into backup.run (id, kind, scheduled, state, began_at)
            values (:id, :kind, :scheduled, :state, :began)
            """)
        .param("id", run.id())
        .param("kind", run.kind().name())
        .param("scheduled", run.scheduled())
        .param("state", run.state().name())
        .param("began", utc(run.beganAt()))
        .update();
  }

  @Transactional
  public void end(Run run) {
    jdbc.sql(
            """
            update backup.run set state = :state, ended_at = :ended, file = :file, bytes = :bytes,
              tables = :tables, rows = :rows, files = :files, digest = :digest, faults = :faults
            where id = :id
            """)
        .param("id", run.id())
        .param("state", run.state().name())
        .param("ended", run.endedAt().map(Runs::utc).orElse(null))
        .param("file", run.file())
        .param("bytes", run.bytes())
        .param("tables", run.tables())
        .param("rows", run.rows())
        .param("files", run.files())
        .param("digest", run.digest())
        .param("faults", String.join("\n", run.faults()))
        .update();
  }

  /** What a node that ended left unfinished is failed; gives how many. */
  @Transactional
  public int interrupted(Instant now) {
    return jdbc.sql(
            """
            update backup.run set state = 'FAILED', ended_at = :now,
              faults = 'the node ended meanwhile'
            where state = 'RUNNING'
            """)
        .param("now", utc(now))
        .update();
  }

  /** The backup that this node was restored from was not whole yet when its snapshot was taken. */
  @Transactional
  public void restoredFrom(UUID id, Instant now) {
    jdbc.sql("update backup.run set state = 'DONE', ended_at = :now where id = :id")
        .param("now", utc(now))
        .param("id", id)
        .update();
  }

  @Transactional(readOnly = true)
  public Optional<Run> find(UUID id) {
    return jdbc.sql("select * from backup.run where id = ?").param(id).query(RUN).optional();
  }

  /** The newest first. */
  @Transactional(readOnly = true)
  public List<Run> newest(int limit) {
    return jdbc.sql("select * from backup.run order by began_at desc, id limit ?")
        .param(limit)
        .query(RUN)
        .list();
  }

  @Transactional(readOnly = true)
  public Optional<Run> newest(Run.Kind kind) {
    return jdbc.sql(
            """
            select * from backup.run where kind = ? and state <> 'RUNNING'
            order by began_at desc limit 1
            """)
        .param(kind.name())
        .query(RUN)
        .optional();
  }

  @Transactional(readOnly = true)
  public Optional<Run> newestDone(Run.Kind kind) {
    return jdbc.sql(
            """
            select * from backup.run where kind = ? and state = 'DONE'
            order by began_at desc limit 1
            """)
        .param(kind.name())
        .query(RUN)
        .optional();
  }

  /** Files of scheduled backups beyond so many, the newest kept. */
  @Transactional(readOnly = true)
  public List<String> beyond(int keep) {
    return jdbc.sql(
            """
            select file from backup.run
            where kind = 'BACKUP' and scheduled and state = 'DONE' and file <> ''
            order by began_at desc offset ?
            """)
        .param(keep)
        .query((row, _) -> row.getString(1))
        .list();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
