package org.symbolon.node.atlas.tasks;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tables of tasks and of their follow-up. */
@Component
class TaskStore {

  private static final RowMapper<Task> TASK =
      (row, _) ->
          new Task(
              row.getObject("id", UUID.class),
              row.getInt("version"),
              new Finding(
                  Finding.Kind.valueOf(row.getString("finding_kind")),
                  row.getString("finding_reference")),
              row.getString("finding_address"),
              new TaskFacts(
                  row.getString("what"),
                  Optional.ofNullable(row.getObject("office", UUID.class)),
                  row.getString("forum_network"),
                  row.getString("forum"),
                  day(row, "forum_on"),
                  row.getObject("due_on", LocalDate.class),
                  TaskState.valueOf(row.getString("state"))),
              row.getString("state_reason"),
              row.getObject("made_account", UUID.class),
              at(row, "made_at"),
              row.getObject("changed_account", UUID.class),
              at(row, "changed_at"));

  private static final RowMapper<TaskEntry> ENTRY =
      (row, _) ->
          new TaskEntry(
              row.getInt("number"),
              Optional.ofNullable(row.getString("state")).map(TaskState::valueOf),
              row.getString("words"),
              day(row, "next_on"),
              row.getObject("account", UUID.class),
              row.getObject("office", UUID.class),
              at(row, "written_at"));

  private static final RowMapper<UUID> ID = (row, _) -> row.getObject("id", UUID.class);

  private final JdbcClient jdbc;

  TaskStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, LocalDate.class));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  @Transactional(readOnly = true)
  List<Task> list() {
    return jdbc.sql("select * from atlas.task order by due_on, made_at, id").query(TASK).list();
  }

  /** Tasks of the finding, and of what it was before: a gap that one body took up is a single. */
  @Transactional(readOnly = true)
  List<Task> list(Finding finding) {
    return jdbc.sql(
            """
            select * from atlas.task
            where finding_kind in (:kinds) and finding_reference = :reference
            order by due_on, made_at, id
            """)
        .param("kinds", finding.kind().alike().stream().map(Enum::name).toList())
        .param("reference", finding.reference())
        .query(TASK)
        .list();
  }

  @Transactional(readOnly = true)
  Optional<Task> find(UUID id) {
    return jdbc.sql("select * from atlas.task where id = :id")
        .param("id", id)
        .query(TASK)
        .optional();
  }

  /** The task, held until the transaction ends, so that two acts on it happen one by one. */
  Optional<Task> hold(UUID id) {
    return jdbc.sql("select * from atlas.task where id = :id for update")
        .param("id", id)
        .query(TASK)
        .optional();
  }

  UUID add(Finding finding, String address, TaskFacts facts, UUID account, Instant now) {
    return facts(
            jdbc.sql(
                """
                insert into atlas.task (version, finding_kind, finding_reference, finding_address,
                  what, office, forum_network, forum, forum_on, due_on, state,
                  made_account, made_at, changed_account, changed_at)
                values (1, :kind, :reference, :address,
                  :what, :office, :forumNetwork, :forum, :forumOn, :dueOn, :state,
                  :account, :now, :account, :now)
                returning id
                """),
            facts)
        .param("kind", finding.kind().name())
        .param("reference", finding.reference())
        .param("address", address)
        .param("account", account)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(ID)
        .single();
  }

  void change(UUID id, TaskFacts facts, String reason, UUID account, Instant now) {
    facts(
            jdbc.sql(
                """
                update atlas.task set version = version + 1, what = :what, office = :office,
                  forum_network = :forumNetwork, forum = :forum, forum_on = :forumOn,
                  due_on = :dueOn, state = :state, state_reason = :reason,
                  changed_account = :account, changed_at = :now
                where id = :id
                """),
            facts)
        .param("reason", reason)
        .param("account", account)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  @Transactional(readOnly = true)
  List<TaskEntry> entries(UUID task) {
    return jdbc.sql("select * from atlas.task_entry where task = :task order by number desc")
        .param("task", task)
        .query(ENTRY)
        .list();
  }

  /** Adds to the follow-up of a task that is held. */
  void follow(
      UUID task,
      Optional<TaskState> state,
      String words,
      Optional<LocalDate> nextOn,
      UUID account,
      UUID office,
      Instant now) {
    jdbc.sql(
            """
            insert into atlas.task_entry (task, number, state, words, next_on, account, office,
              written_at)
            select :task, coalesce(max(number), 0) + 1, :state, :words, :nextOn, :account, :office,
              :now
            from atlas.task_entry where task = :task
            """)
        .param("task", task)
        .param("state", state.map(Enum::name).orElse(null), Types.VARCHAR)
        .param("words", words)
        .param("nextOn", nextOn.map(Date::valueOf).orElse(null), Types.DATE)
        .param("account", account)
        .param("office", office)
        .param("now", now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  private static StatementSpec facts(StatementSpec statement, TaskFacts facts) {
    return statement
        .param("what", facts.what())
        .param("office", facts.office().orElse(null), Types.OTHER)
        .param("forumNetwork", facts.forumNetwork())
        .param("forum", facts.forum())
        .param("forumOn", facts.forumOn().map(Date::valueOf).orElse(null), Types.DATE)
        .param("dueOn", facts.dueOn())
        .param("state", facts.state().name());
  }
}
