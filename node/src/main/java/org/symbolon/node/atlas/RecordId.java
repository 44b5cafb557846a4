package org.symbolon.node.atlas;

/**
 * Names a record: its table, and in it its key.
 *
 * @param table such as {@code measures}
 * @param key such as {@code UN-TIP:003}; the parts of a key of several columns are joined by {@code
 *     " | "}
 */
public record RecordId(String table, String key) implements Comparable<RecordId> {

  @Override
  public int compareTo(RecordId other) {
    int byTable = table.compareTo(other.table);
    return byTable != 0 ? byTable : key.compareTo(other.key);
  }

  @Override
  public String toString() {
    return table + "/" + key;
  }
}
