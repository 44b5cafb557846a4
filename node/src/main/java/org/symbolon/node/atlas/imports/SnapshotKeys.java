package org.symbolon.node.atlas.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.reference.KnownKeys;
import org.symbolon.reference.Schemas;

/** What the rows of a sheet may point to: the live records at one version. */
final class SnapshotKeys implements KnownKeys {

  private final AtlasSnapshot snapshot;
  private final Schemas schemas;
  private final Map<String, Set<String>> tables = new HashMap<>();

  SnapshotKeys(AtlasSnapshot snapshot, Schemas schemas) {
    this.snapshot = snapshot;
    this.schemas = schemas;
  }

  /** Knows one row more, which goes in together with those that are checked. */
  SnapshotKeys with(String table, String key) {
    of(table).add(key);
    return this;
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
    return tables.computeIfAbsent(table, this::read);
  }

  private Set<String> read(String table) {
    if (table.equals(REGIONS)) {
      return snapshot.rows("country_groups").stream()
          .map(row -> row.getOrDefault("group", ""))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }
    var schema = schemas.get(table);
    return snapshot.rows(table).stream()
        .map(schema::key)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
