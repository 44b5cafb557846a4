package org.symbolon.node.atlas.records;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.symbolon.reference.KnownKeys;

/** The live records of the database, as references are checked; each table is read once. */
final class StoredKeys implements KnownKeys {

  private final RecordStore store;
  private final Map<String, Set<String>> tables = new HashMap<>();

  StoredKeys(RecordStore store) {
    this.store = store;
  }

  @Override
  public boolean has(String table, String key) {
    return of(table).contains(key);
  }

  @Override
  public Collection<String> keys(String table) {
    return of(table);
  }

  private Set<String> of(String table) {
    return tables.computeIfAbsent(
        table,
        name -> new LinkedHashSet<>(name.equals(REGIONS) ? store.regions() : store.liveKeys(name)));
  }
}
