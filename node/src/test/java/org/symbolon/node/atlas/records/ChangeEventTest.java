package org.symbolon.node.atlas.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.reference.ReferenceData;

/** The change, its history and its event commit together. */
@NodeTest
class ChangeEventTest {

  @Autowired RecordStore store;
  @Autowired RecordCheck check;
  @Autowired References references;
  @Autowired ImportedRows imports;
  @Autowired Author author;
  @Autowired Clock clock;
  @Autowired ReferenceData reference;
  @Autowired TransactionOperations transactions;
  @Autowired AtlasRecords records;
  @Autowired RecordChanges changes;
  @Autowired Access access;
  @Autowired @AsOwner JdbcClient jdbc;
  @Autowired JdbcClient pool;

  private static RecordDraft draft(String id) {
    return new RecordDraft(
        ChangesTest.structure(id, "A body"), LocalDate.of(2026, 1, 1), "a reason to keep");
  }

  @Test
  void withoutItsEventNothingIsChanged() {
    Events broken =
        (kind, object, reason) -> {
          throw new IllegalStateException("the log cannot be written");
        };
    var withBrokenLog =
        new StoredChanges(store, check, references, imports, author, broken, clock, reference);
    String version = records.version();
    assertThatThrownBy(() ->
            access.as(
                new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
                () ->
                    transactions.executeWithoutResult(
                        _ -> withBrokenLog.add("structures", draft("T-NOLOG")))))
        .isInstanceOf(IllegalStateException.class);
    assertThat(records.find(new RecordId("structures", "T-NOLOG"))).isEmpty();
    assertThat(records.version()).isEqualTo(version);
  }

  @Test
  void anEventSaysWhoWhatAndWhy() {
    access.as(
        new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
        () -> changes.add("structures", draft("T-LOG")));
    List<String> events =
        jdbc.sql(
                """
                select kind || ' ' || actor || ' ' || words from access.event
                join access.event_reason on event = id
                where object_kind = 'structures' and object_id = 'T-LOG'
                """)
            .query((row, _) -> row.getString(1))
            .list();
    assertThat(events).containsExactly("atlas.record.added test a reason to keep");
  }

  @Test
  void whatShipsWasLoadedByTheReferenceActorWithOneEvent() {
    List<String> events =
        jdbc.sql("select distinct actor from access.event where kind = 'atlas.reference.loaded'")
            .query((row, _) -> row.getString(1))
            .list();
    assertThat(events).containsExactly("reference");
  }

  @Test
  void theHistoryCannotBeRewrittenByThePool() {
    assertThatThrownBy(() -> pool.sql("update atlas.record_version set reason = 'other'").update())
        .isInstanceOf(org.springframework.dao.DataAccessException.class);
    assertThatThrownBy(() -> pool.sql("delete from atlas.record").update())
        .isInstanceOf(org.springframework.dao.DataAccessException.class);
  }
}
