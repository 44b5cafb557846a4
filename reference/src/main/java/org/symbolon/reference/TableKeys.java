package org.symbolon.reference;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rows by table and key. Where a key stands twice, the first row is found. */
final class TableKeys implements KnownKeys {

  private final Map<String, List<Row>> rows;
  private final Map<String, Map<String, Row>> byKey = new HashMap<>();
  private final Set<String> regions = new LinkedHashSet<>();

  TableKeys(Schemas schemas, Map<String, List<Row>> tables) {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    rows.forEach((table, list) -> {
      TableSchema schema = schemas.get(table);
      Map<String, Row> keys = LinkedHashMap.newLinkedHashMap(list.size());
      list.forEach(row -> keys.putIfAbsent(schema.key(row.cells()), row));
      byKey.put(table, keys);
    });
    rows.getOrDefault("country_groups", List.of()).forEach(row -> regions.add(row.get("group")));
  }

  Set<String> tables() {
    return rows.keySet();
  }

  List<Row> rows(String table) {
    return Collections.unmodifiableList(rows.getOrDefault(table, List.of()));
  }

  Optional<Row> find(String table, String key) {
    return Optional.ofNullable(byKey.getOrDefault(table, Map.of()).get(key));
  }

  @Override
  public boolean has(String table, String key) {
    return table.equals(REGIONS)
        ? regions.contains(key)
        : byKey.getOrDefault(table, Map.of()).containsKey(key);
  }

  @Override
  public boolean knows(String table) {
    return table.equals(REGIONS) || rows.containsKey(table);
  }

  @Override
  public Collection<String> keys(String table) {
    return Collections.unmodifiableCollection(
        table.equals(REGIONS) ? regions : byKey.getOrDefault(table, Map.of()).keySet());
  }
}
