package org.symbolon.node.atlas.records;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.ChangedBy;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOrigin;
import org.symbolon.node.atlas.RecordVersion;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the records. Every method runs in the transaction of its caller. */
@Component
class RecordStore {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final RecordMapper mapper;

  RecordStore(JdbcClient jdbc, JsonMapper json, RecordMapper mapper) {
    this.jdbc = jdbc;
    this.json = json;
    this.mapper = mapper;
  }

  /** The state of the data as one number. */
  long version() {
    return jdbc.sql("select version from atlas.data_version")
        .query((row, _) -> row.getLong(1))
        .single();
  }

  /** Waits for every other change to end, and keeps them waiting until this transaction ends. */
  void takeTurn() {
    jdbc.sql("select version from atlas.data_version for update")
        .query((row, _) -> row.getLong(1))
        .single();
  }

  Optional<AtlasRecord> find(RecordId id) {
    return jdbc.sql(
            """
            select table_name, key, cells, version, state, as_of, confidence, origin, import_id,
                   changed_account, changed_system, changed_at, shipped
            from atlas.record where table_name = :table and key = :key
            """)
        .param("table", id.table())
        .param("key", id.key())
        .query(mapper::record)
        .optional();
  }

  /** All records of a table, live and withdrawn, in their order. */
  List<AtlasRecord> list(String table) {
    return jdbc.sql(
            """
            select table_name, key, cells, version, state, as_of, confidence, origin, import_id,
                   changed_account, changed_system, changed_at, shipped
            from atlas.record where table_name = :table order by position
            """)
        .param("table", table)
        .query(mapper::record)
        .list();
  }

  /** The records whose newest or an earlier version stems from an import. */
  List<AtlasRecord> touchedBy(UUID importId) {
    return jdbc.sql(
            """
            select table_name, key, cells, version, state, as_of, confidence, origin, import_id,
                   changed_account, changed_system, changed_at, shipped
            from atlas.record r
            where exists (
              select from atlas.record_version v
              where v.import_id = :import and v.table_name = r.table_name and v.key = r.key)
            order by position
            """)
        .param("import", importId)
        .query(mapper::record)
        .list();
  }

  /** All live rows by table, read at one moment. */
  Map<String, List<Map<String, String>>> live() {
    Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
    jdbc.sql(
            """
            select table_name, cells from atlas.record where state = 'LIVE'
            order by table_name, position
            """)
        .query(row -> {
          String table = row.getString(1);
          tables
              .computeIfAbsent(table, _ -> new ArrayList<>())
              .add(mapper.cells(table, row.getString(2)));
        });
    return tables;
  }

  /** The keys of the live rows of a table. */
  List<String> liveKeys(String table) {
    return jdbc.sql(
            "select key from atlas.record where table_name = :table and state = 'LIVE' order by key")
        .param("table", table)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Every key of a table that was ever used. */
  List<String> usedKeys(String table) {
    return jdbc.sql("select key from atlas.record where table_name = :table")
        .param("table", table)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** The tables that have records, in the order of their names. */
  List<String> tables() {
    return jdbc.sql("select distinct table_name from atlas.record order by table_name")
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** The records that the set that ships has, as it was loaded last. */
  Set<RecordId> shipped() {
    return new LinkedHashSet<>(
        jdbc.sql("select table_name, key from atlas.record where shipped is not null")
            .query((row, _) -> new RecordId(row.getString(1), row.getString(2)))
            .list());
  }

  /** The codes of regions and organisations that have a live row. */
  List<String> regions() {
    return jdbc.sql(
            """
            select distinct cells ->> 'group' from atlas.record
            where table_name = 'country_groups' and state = 'LIVE'
            """)
        .query((row, _) -> row.getString(1))
        .list();
  }

  List<RecordVersion> history(RecordId id) {
    return jdbc.sql(
            """
            select table_name, key, cells, version, state, as_of, confidence, origin, import_id,
                   changed_account, changed_system, changed_at, change, reason
            from atlas.record_version where table_name = :table and key = :key
            order by version desc
            """)
        .param("table", id.table())
        .param("key", id.key())
        .query(mapper::version)
        .list();
  }

  Optional<RecordVersion> findVersion(RecordId id, int version) {
    return jdbc.sql(
            """
            select table_name, key, cells, version, state, as_of, confidence, origin, import_id,
                   changed_account, changed_system, changed_at, change, reason
            from atlas.record_version
            where table_name = :table and key = :key and version = :version
            """)
        .param("table", id.table())
        .param("key", id.key())
        .param("version", version)
        .query(mapper::version)
        .optional();
  }

  /** The version numbers with which an import last changed its records. */
  Map<RecordId, Integer> versionsOf(UUID importId) {
    Map<RecordId, Integer> versions = new HashMap<>();
    jdbc.sql(
            """
            select table_name, key, max(version) from atlas.record_version
            where import_id = :import and change in ('ADDED', 'EDITED', 'RESTORED')
            group by table_name, key
            """)
        .param("import", importId)
        .query(row -> {
          versions.put(new RecordId(row.getString(1), row.getString(2)), row.getInt(3));
        });
    return versions;
  }

  /** The records as they were before an import last changed them; those that it added are none. */
  Map<RecordId, AtlasRecord> before(UUID importId) {
    return jdbc
        .sql(
            """
            select v.table_name, v.key, v.cells, v.version, v.state, v.as_of, v.confidence,
                   v.origin, v.import_id, v.changed_account, v.changed_system, v.changed_at,
                   v.change, v.reason
            from atlas.record_version v
            join (
              select table_name, key, max(version) as version from atlas.record_version
              where import_id = :import and change in ('ADDED', 'EDITED', 'RESTORED')
              group by table_name, key) last
            on v.table_name = last.table_name and v.key = last.key
              and v.version = last.version - 1
            """)
        .param("import", importId)
        .query(mapper::version)
        .stream()
        .map(RecordVersion::record)
        .collect(Collectors.toMap(AtlasRecord::id, Function.identity()));
  }

  /** Writes versions and makes each the present one of its record; one statement for each table. */
  void write(Collection<NewVersion> versions) {
    if (versions.isEmpty()) {
      return;
    }
    String rows = json.writeValueAsString(versions.stream().map(RecordStore::flat).toList());
    jdbc.sql(
            """
            insert into atlas.record (table_name, key, cells, version, state, as_of, confidence,
                origin, import_id, changed_account, changed_system, changed_at, shipped)
            select table_name, key, cells, version, state, as_of, confidence,
                origin, import_id, changed_account, changed_system, changed_at, shipped
            from rows from (jsonb_to_recordset(cast(:rows as jsonb)) as (table_name text, key text,
                cells jsonb, version int, state text, as_of date, confidence text, origin text,
                import_id uuid, changed_account uuid, changed_system text,
                changed_at timestamptz, shipped jsonb)) with ordinality
            order by ordinality
            on conflict (table_name, key) do update set
                cells = excluded.cells, version = excluded.version, state = excluded.state,
                as_of = excluded.as_of, confidence = excluded.confidence,
                origin = excluded.origin, import_id = excluded.import_id,
                changed_account = excluded.changed_account,
                changed_system = excluded.changed_system, changed_at = excluded.changed_at,
                shipped = coalesce(excluded.shipped, record.shipped)
            """)
        .param("rows", rows)
        .update();
    jdbc.sql(
            """
            insert into atlas.record_version (table_name, key, version, change, cells, state, as_of,
                confidence, origin, import_id, changed_account, changed_system, changed_at, reason)
            select table_name, key, version, change, cells, state, as_of,
                confidence, origin, import_id, changed_account, changed_system, changed_at, reason
            from jsonb_to_recordset(cast(:rows as jsonb)) as (table_name text, key text,
                version int, change text, cells jsonb, state text, as_of date, confidence text,
                origin text, import_id uuid, changed_account uuid, changed_system text,
                changed_at timestamptz, reason text)
            """)
        .param("rows", rows)
        .update();
    jdbc.sql("update atlas.data_version set version = version + 1").update();
  }

  /** Notes what the shipped set says of records that keep their own cells. */
  void noteShipped(Map<RecordId, Map<String, String>> shipped) {
    if (shipped.isEmpty()) {
      return;
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    shipped.forEach(
        (id, cells) -> rows.add(Map.of("table_name", id.table(), "key", id.key(), "cells", cells)));
    jdbc.sql(
            """
            update atlas.record r set shipped = s.cells
            from jsonb_to_recordset(cast(:rows as jsonb))
                as s(table_name text, key text, cells jsonb)
            where r.table_name = s.table_name and r.key = s.key
            """)
        .param("rows", json.writeValueAsString(rows))
        .update();
  }

  /** Notes that the shipped set no longer has a row. */
  void forgetShipped(RecordId id) {
    jdbc.sql("update atlas.record set shipped = null where table_name = :table and key = :key")
        .param("table", id.table())
        .param("key", id.key())
        .update();
  }

  private static Map<String, Object> flat(NewVersion version) {
    var row = new LinkedHashMap<String, Object>();
    row.put("table_name", version.id().table());
    row.put("key", version.id().key());
    row.put("version", version.version());
    row.put("change", version.change().name());
    row.put("cells", version.cells());
    row.put("state", version.state().name());
    row.put("as_of", version.asOf().toString());
    row.put("confidence", version.confidence());
    switch (version.origin()) {
      case RecordOrigin.Reference() -> row.put("origin", "REFERENCE");
      case RecordOrigin.Hand() -> row.put("origin", "HAND");
      case RecordOrigin.Import(var id) -> {
        row.put("origin", "IMPORT");
        row.put("import_id", id.toString());
      }
    }
    switch (version.by()) {
      case ChangedBy.Account(var id) -> row.put("changed_account", id.toString());
      case ChangedBy.System(var name) -> row.put("changed_system", name);
    }
    row.put("changed_at", version.at().toString());
    row.put("reason", version.reason());
    var shipped = version.shipped();
    if (shipped != null) {
      row.put("shipped", shipped);
    }
    return row;
  }
}
