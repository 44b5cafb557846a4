package org.symbolon.node.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.coverage.AtlasData;

/**
 * The records of the Atlas, for reading. What it returns is committed, and current for every
 * process that works on the database; a snapshot is kept in memory until the next change.
 */
public interface AtlasRecords {

  /** All live records at one version; the way to read several tables that belong together. */
  AtlasSnapshot snapshot();

  /** Live rows of a table: column to cell in the order of the columns. */
  default List<Map<String, String>> rows(String table) {
    return snapshot().rows(table);
  }

  /** The live records as the analyses read them. */
  default AtlasData data() {
    return snapshot().data();
  }

  /** Names the state of the data; changes with each change of a record. */
  default String version() {
    return Long.toString(snapshot().version());
  }

  /** A record, live or withdrawn. */
  Optional<AtlasRecord> find(RecordId id);

  /** The versions of a record, the newest first; empty where there is no such record. */
  List<RecordVersion> history(RecordId id);
}
