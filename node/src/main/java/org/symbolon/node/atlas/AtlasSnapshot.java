package org.symbolon.node.atlas;

import java.util.List;
import java.util.Map;
import org.symbolon.coverage.AtlasData;

/**
 * All live records at one version of the data, never half of a change.
 *
 * @param version grows with each change
 * @param tables table name to live rows, in the order in which they were entered
 * @param data the same rows as the analyses read them
 */
public record AtlasSnapshot(
    long version, Map<String, List<Map<String, String>>> tables, AtlasData data) {

  public AtlasSnapshot {
    tables = Map.copyOf(tables);
  }

  public List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }
}
