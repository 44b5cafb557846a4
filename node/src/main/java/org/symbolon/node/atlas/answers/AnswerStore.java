package org.symbolon.node.atlas.answers;

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
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.coverage.records.Crime;
import tools.jackson.databind.json.JsonMapper;

/** The tables of answers: one row per duty, and all that was ever answered. */
@Component
class AnswerStore {

  private static final String SELECT =
      """
      select d.iso3, d.function, d.crime, v.version, v.act, v.state, v.words, v.evidence, v.law,
        v.account, v.organisation, v.office, v.given_at
      from atlas.duty_answer d join atlas.duty_answer_version v on v.duty_answer = d.id
      """;

  private static final RowMapper<UUID> ID = (row, _) -> row.getObject("id", UUID.class);

  private final JdbcClient jdbc;
  private final JsonMapper json;

  AnswerStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  private DutyAnswer answer(ResultSet row, int number) throws SQLException {
    return new DutyAnswer(
        new Duty(
            row.getString("iso3"),
            row.getString("function"),
            Crime.valueOf(row.getString("crime"))),
        row.getInt("version"),
        DutyAnswer.Act.valueOf(row.getString("act")),
        AnswerState.valueOf(row.getString("state")),
        row.getString("words"),
        row.getString("evidence"),
        json.readValue(row.getString("law"), LawBehind.class),
        row.getObject("account", UUID.class),
        row.getObject("organisation", UUID.class),
        row.getObject("office", UUID.class),
        row.getObject("given_at", OffsetDateTime.class).toInstant());
  }

  /** The answers of a State that stand. */
  @Transactional(readOnly = true)
  List<DutyAnswer> list(String iso3) {
    return jdbc.sql(
            SELECT
                + """
                where d.iso3 = :iso3 and v.version = d.version
                order by d.function, d.crime
                """)
        .param("iso3", iso3)
        .query(this::answer)
        .list();
  }

  /** The answer of a duty that stands. */
  @Transactional(readOnly = true)
  Optional<DutyAnswer> find(Duty duty) {
    return history(duty).stream().findFirst();
  }

  /** All that was answered to a duty, the newest first. */
  @Transactional(readOnly = true)
  List<DutyAnswer> history(Duty duty) {
    return jdbc.sql(
            SELECT
                + """
                where d.iso3 = :iso3 and d.function = :function and d.crime = :crime
                order by v.version desc
                """)
        .param("iso3", duty.iso3())
        .param("function", duty.function())
        .param("crime", duty.crime().name())
        .query(this::answer)
        .list();
  }

  /** How many answers a State has; to be read by those who may see answers. */
  @Transactional(readOnly = true)
  List<String> states() {
    return jdbc.sql("select distinct iso3 from atlas.duty_answer order by iso3")
        .query((row, _) -> row.getString(1))
        .list();
  }

  /**
   * The row of the duty, made where there is none, held until the transaction ends, so that two who
   * answer at once do so one by one.
   */
  private UUID hold(Duty duty) {
    jdbc.sql(
            """
            insert into atlas.duty_answer (iso3, function, crime, version)
            values (:iso3, :function, :crime, 0)
            on conflict (iso3, function, crime) do nothing
            """)
        .param("iso3", duty.iso3())
        .param("function", duty.function())
        .param("crime", duty.crime().name())
        .update();
    return jdbc.sql(
            """
            select id from atlas.duty_answer
            where iso3 = :iso3 and function = :function and crime = :crime for update
            """)
        .param("iso3", duty.iso3())
        .param("function", duty.function())
        .param("crime", duty.crime().name())
        .query(ID)
        .single();
  }

  /** The answer that stands, held until the transaction ends. */
  Optional<DutyAnswer> held(Duty duty) {
    hold(duty);
    return find(duty);
  }

  /** Adds a version to the answer of a duty that is held. */
  void add(DutyAnswer answer) {
    UUID id = hold(answer.duty());
    jdbc.sql(
            """
            insert into atlas.duty_answer_version (duty_answer, version, act, state, words,
              evidence, law, law_digest, account, organisation, office, given_at)
            values (:id, :version, :act, :state, :words, :evidence, :law::jsonb, :digest,
              :account, :organisation, :office, :givenAt)
            """)
        .param("id", id)
        .param("version", answer.version())
        .param("act", answer.act().name())
        .param("state", answer.state().name())
        .param("words", answer.words())
        .param("evidence", answer.evidence())
        .param("law", json.writeValueAsString(answer.law()))
        .param("digest", answer.law().digest())
        .param("account", answer.account())
        .param("organisation", answer.organisation())
        .param("office", answer.office())
        .param("givenAt", answer.givenAt().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
    jdbc.sql("update atlas.duty_answer set version = :version where id = :id")
        .param("version", answer.version())
        .param("id", id)
        .update();
  }
}
