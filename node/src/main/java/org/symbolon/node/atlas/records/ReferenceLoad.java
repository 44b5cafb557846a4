package org.symbolon.node.atlas.records;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.atlas.AtlasEvent;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOrigin;
import org.symbolon.node.atlas.RecordState;
import org.symbolon.node.atlas.RecordVersion.Change;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Row;

/**
 * Loads the set that ships at the first start, and a newer one at a later start: rows that nobody
 * changed here follow it, rows that somebody changed are kept and shown as changed here.
 */
@Component
class ReferenceLoad implements SmartInitializingSingleton {

  /** The actor that loads what ships. */
  static final Actor.System ACTOR = new Actor.System("reference", Purpose.COORDINATION);

  private static final Logger LOG = LoggerFactory.getLogger(ReferenceLoad.class);

  private final RecordStore store;
  private final RecordCheck check;
  private final References references;
  private final ReferenceData shipped;
  private final JdbcClient jdbc;
  private final TransactionOperations transactions;
  private final Access access;
  private final Author author;
  private final Events events;
  private final Clock clock;

  ReferenceLoad(
      RecordStore store,
      RecordCheck check,
      References references,
      ReferenceData shipped,
      JdbcClient jdbc,
      TransactionOperations transactions,
      Access access,
      Author author,
      Events events,
      Clock clock) {
    this.store = store;
    this.check = check;
    this.references = references;
    this.shipped = shipped;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.access = access;
    this.author = author;
    this.events = events;
    this.clock = clock;
  }

  /** What a load did. */
  record Result(int added, int updated, int withdrawn, List<RecordId> kept) {}

  /** Before the first request is answered. */
  @Override
  public void afterSingletonsInstantiated() {
    load(ShippedSet.of(shipped));
  }

  /** Loads a set unless it is the one that was loaded last. */
  void load(ShippedSet set) {
    access.as(
        ACTOR,
        () ->
            transactions.executeWithoutResult(_ -> {
              store.takeTurn();
              if (!set.digest().equals(loaded())) {
                note(set, apply(set));
              }
            }));
  }

  private @Nullable String loaded() {
    return jdbc.sql("select digest from atlas.reference_load order by loaded_at desc limit 1")
        .query((row, _) -> row.getString(1))
        .optional()
        .orElse(null);
  }

  private void note(ShippedSet set, Result result) {
    jdbc.sql(
            """
            insert into atlas.reference_load
                (digest, label, loaded_at, added, updated, withdrawn, kept)
            values (:digest, :label, :at, :added, :updated, :withdrawn, :kept)
            on conflict (digest) do update set loaded_at = excluded.loaded_at,
                added = excluded.added, updated = excluded.updated,
                withdrawn = excluded.withdrawn, kept = excluded.kept
            """)
        .param("digest", set.digest())
        .param("label", set.label())
        .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
        .param("added", result.added())
        .param("updated", result.updated())
        .param("withdrawn", result.withdrawn())
        .param("kept", result.kept().size())
        .update();
    events.record(AtlasEvent.REFERENCE_LOADED, ActObject.of("reference", set.digest()), "");
    LOG.info(
        "Reference data {}: {} records added, {} updated, {} withdrawn, {} kept as changed here",
        set.label(),
        result.added(),
        result.updated(),
        result.withdrawn(),
        result.kept().size());
  }

  private Result apply(ShippedSet set) {
    Map<RecordId, AtlasRecord> there = new HashMap<>();
    for (String table : store.tables()) {
      store.list(table).forEach(record -> there.put(record.id(), record));
    }
    Set<RecordId> fromBefore = store.shipped();
    Map<RecordId, Row> rows = set.rows();
    Set<RecordId> live = new HashSet<>(rows.keySet());
    there.values().stream().filter(AtlasRecord::live).forEach(record -> live.add(record.id()));

    var versions = new ArrayList<NewVersion>();
    var kept = new ArrayList<RecordId>();
    var noted = new LinkedHashMap<RecordId, Map<String, String>>();
    int added = 0;
    for (var entry : rows.entrySet()) {
      RecordId id = entry.getKey();
      Map<String, String> cells = entry.getValue().cells();
      AtlasRecord record = there.get(id);
      if (record != null && (record.changedHere() || !fromBefore.contains(id))) {
        noted.put(id, cells);
        if (!record.live() || !record.cells().equals(cells)) {
          kept.add(id);
          if (!record.live()) {
            live.remove(id);
          }
        }
      } else if (record == null || !record.cells().equals(cells)) {
        added += record == null ? 1 : 0;
        versions.add(version(set, entry.getValue(), id, record));
      }
    }
    int updated = versions.size() - added;
    versions.replaceAll(version -> withdrawnWhereItPointsToNothing(version, live));
    store.write(versions);
    store.noteShipped(noted);
    int withdrawn = dropGone(fromBefore, rows, there, kept);
    return new Result(added, updated, withdrawn, kept);
  }

  /** A new row may point to a record that somebody withdrew here; then it does not count. */
  private NewVersion withdrawnWhereItPointsToNothing(NewVersion version, Set<RecordId> live) {
    boolean whole =
        references.from(version.id(), version.cells()).stream()
            .allMatch(link -> live.contains(link.to()));
    return whole ? version : version.withdrawn();
  }

  private int dropGone(
      Set<RecordId> fromBefore,
      Map<RecordId, Row> rows,
      Map<RecordId, AtlasRecord> there,
      List<RecordId> kept) {
    Map<RecordId, AtlasRecord> candidates = new LinkedHashMap<>();
    for (RecordId id : fromBefore) {
      AtlasRecord record = there.get(id);
      if (rows.containsKey(id) || record == null) {
        continue;
      }
      store.forgetShipped(id);
      if (record.changedHere()) {
        kept.add(id);
      } else if (record.live()) {
        candidates.put(id, record);
      }
    }
    if (candidates.isEmpty()) {
      return 0;
    }
    List<AtlasRecord> gone = references.takeUnused(candidates, store.live());
    kept.addAll(candidates.keySet());
    store.write(gone.stream().map(this::withdrawn).toList());
    return gone.size();
  }

  private NewVersion withdrawn(AtlasRecord record) {
    return new NewVersion(
        record.id(),
        record.cells(),
        record.version() + 1,
        RecordState.WITHDRAWN,
        record.asOf(),
        record.confidence(),
        new RecordOrigin.Reference(),
        Change.WITHDRAWN,
        author.now(),
        clock.instant(),
        "",
        null);
  }

  private NewVersion version(ShippedSet set, Row row, RecordId id, @Nullable AtlasRecord before) {
    LocalDate asOf = set.asOf(row);
    return new NewVersion(
        id,
        row.cells(),
        before == null ? 1 : before.version() + 1,
        RecordState.LIVE,
        asOf,
        check.confidence(id.table(), row.cells()),
        new RecordOrigin.Reference(),
        before == null ? Change.ADDED : Change.EDITED,
        author.now(),
        clock.instant(),
        "",
        row.cells());
  }
}
