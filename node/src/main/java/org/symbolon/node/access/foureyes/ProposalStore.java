package org.symbolon.node.access.foureyes;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of proposals. */
@Component
class ProposalStore {

  private static final RowMapper<Proposal> ROW =
      (row, _) ->
          new Proposal(
              row.getObject("id", UUID.class),
              new DangerousAct.Matter(
                  Danger.valueOf(row.getString("danger")),
                  row.getString("object"),
                  row.getString("detail")),
              row.getString("reason"),
              row.getObject("proposer", UUID.class),
              row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
              moment(row.getObject("due_at", OffsetDateTime.class)),
              row.getObject("expires_at", OffsetDateTime.class).toInstant(),
              Proposal.State.valueOf(row.getString("state")),
              moment(row.getObject("closed_at", OffsetDateTime.class)),
              Optional.ofNullable(row.getObject("closed_by", UUID.class)),
              Arrays.asList((String[]) row.getArray("obstacles").getArray()));

  private final JdbcClient jdbc;

  ProposalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private static Optional<Instant> moment(@Nullable OffsetDateTime time) {
    return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** Adds a proposal; false where the same is open already. */
  boolean add(Proposal made) {
    return jdbc.sql(
                """
                insert into access.proposal (id, danger, object, detail, reason, proposer,
                  proposed_at, due_at, expires_at, state)
                values (:id, :danger, :object, :detail, :reason, :proposer, :at, :due, :expires,
                  'OPEN')
                on conflict do nothing
                """)
            .param("id", made.id())
            .param("danger", made.matter().danger().name())
            .param("object", made.matter().object())
            .param("detail", made.matter().detail())
            .param("reason", made.reason())
            .param("proposer", made.proposer())
            .param("at", utc(made.proposedAt()))
            .param(
                "due",
                made.dueAt().map(ProposalStore::utc).orElse(null),
                Types.TIMESTAMP_WITH_TIMEZONE)
            .param("expires", utc(made.expiresAt()))
            .update()
        == 1;
  }

  /** From now on another administrator has to confirm; no day does it. */
  void wait(UUID id) {
    jdbc.sql("update access.proposal set due_at = null where id = :id and state = 'OPEN'")
        .param("id", id)
        .update();
  }

  void close(Proposal closed) {
    jdbc.sql(
            """
            update access.proposal
            set state = :state, closed_at = :at, closed_by = :by, obstacles = :obstacles
            where id = :id and state = 'OPEN'
            """)
        .param("state", closed.state().name())
        .param("at", utc(closed.closedAt().orElseThrow()))
        .param("by", closed.closedBy().orElse(null), Types.OTHER)
        .param("obstacles", closed.obstacles().toArray(String[]::new))
        .param("id", closed.id())
        .update();
  }

  @Transactional(readOnly = true)
  public Optional<Proposal> find(UUID id) {
    return jdbc.sql("select * from access.proposal where id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  /** The proposal, which nobody else changes until the end of the transaction. */
  Optional<Proposal> lock(UUID id) {
    return jdbc.sql("select * from access.proposal where id = :id for update")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  /** The open ones first, then the newest. */
  @Transactional(readOnly = true)
  public List<Proposal> list() {
    return jdbc.sql(
            """
            select * from access.proposal
            order by state <> 'OPEN', coalesce(closed_at, proposed_at) desc limit 500
            """)
        .query(ROW)
        .list();
  }

  @Transactional(readOnly = true)
  public List<Proposal> open() {
    return list().stream().filter(Proposal::open).toList();
  }

  /** Ids of those that are to be done or ended by the node itself. */
  List<UUID> ripe(Instant now) {
    return jdbc.sql(
            """
            select id from access.proposal
            where state = 'OPEN' and (due_at <= :now or expires_at <= :now) order by proposed_at
            """)
        .param("now", utc(now))
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }
}
