package org.symbolon.node.atlas.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The tables of rounds and of what was saved in them. */
@Component
class RoundStore {

  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RoundStore(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Transactional(readOnly = true)
  public Optional<Round> findOpen(UUID account) {
    return jdbc.sql(
            """
            select id, account, coder, instruments, opened_at, closed_at, outcome
            from atlas.coding_round where account = :account and closed_at is null
            """)
        .param("account", account)
        .query(RoundStore::round)
        .optional();
  }

  /** The rounds of an account, the newest first. */
  @Transactional(readOnly = true)
  public List<Round> list(UUID account) {
    return jdbc.sql(
            """
            select id, account, coder, instruments, opened_at, closed_at, outcome
            from atlas.coding_round where account = :account order by opened_at desc
            """)
        .param("account", account)
        .query(RoundStore::round)
        .list();
  }

  /** The accounts behind the numbers of coders: the own one, and those of rounds that are done. */
  @Transactional(readOnly = true)
  public Map<String, UUID> coders() {
    Map<String, UUID> coders = new LinkedHashMap<>();
    jdbc.sql("select distinct coder, account from atlas.coding_round")
        .query(row -> {
          coders.put(row.getString(1), row.getObject(2, UUID.class));
        });
    return coders;
  }

  /** The highest number of a coder, of rounds that nobody else sees too; 0 where there is none. */
  @Transactional(readOnly = true)
  public int highestCoder() {
    return jdbc.sql("select atlas.highest_coder()").query((row, _) -> row.getInt(1)).single();
  }

  /** Opens a round; false where the account has one open. */
  boolean open(Round round) {
    return jdbc.sql(
                """
                insert into atlas.coding_round (id, account, coder, instruments, opened_at)
                values (:id, :account, :coder, :instruments, :at)
                on conflict (account) where closed_at is null do nothing
                """)
            .param("id", round.id())
            .param("account", round.account())
            .param("coder", round.coder())
            .param("instruments", String.join(";", round.instruments()))
            .param("at", SettlementStore.time(round.openedAt()))
            .update()
        == 1;
  }

  /** Closes a round; false where it is closed already. */
  boolean close(UUID round, Round.Outcome outcome, Instant at) {
    return jdbc.sql(
                """
                update atlas.coding_round set closed_at = :at, outcome = :outcome
                where id = :id and closed_at is null
                """)
            .param("id", round)
            .param("outcome", outcome.name())
            .param("at", SettlementStore.time(at))
            .update()
        == 1;
  }

  void save(UUID round, String measure, Map<String, String> cells, Instant at) {
    jdbc.sql(
            """
            insert into atlas.coding_draft (round, measure_id, cells, saved_at)
            values (:round, :measure, cast(:cells as jsonb), :at)
            on conflict (round, measure_id) do update set
                cells = excluded.cells, saved_at = excluded.saved_at
            """)
        .param("round", round)
        .param("measure", measure)
        .param("cells", json.writeValueAsString(cells))
        .param("at", SettlementStore.time(at))
        .update();
  }

  /** What was saved in a round, by measure. */
  @Transactional(readOnly = true)
  public Map<String, Map<String, String>> drafts(UUID round) {
    Map<String, Map<String, String>> drafts = new LinkedHashMap<>();
    jdbc.sql("select measure_id, cells from atlas.coding_draft where round = :round order by 1")
        .param("round", round)
        .query(row -> {
          drafts.put(row.getString(1), json.readValue(row.getString(2), CELLS));
        });
    return drafts;
  }

  private static Round round(ResultSet row, int number) throws SQLException {
    OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
    String outcome = row.getString("outcome");
    return new Round(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("coder"),
        Arrays.stream(row.getString("instruments").split(";")).filter(id -> !id.isEmpty()).toList(),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(closed).map(OffsetDateTime::toInstant),
        outcome.isEmpty() ? Round.Outcome.OPEN : Round.Outcome.valueOf(outcome));
  }
}
