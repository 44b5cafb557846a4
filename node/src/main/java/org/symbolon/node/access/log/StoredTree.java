package org.symbolon.node.access.log;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.symbolon.protocol.log.Hash;
import org.symbolon.protocol.log.StoredHash;
import org.symbolon.protocol.log.TreeStore;

/** The tree in the tables of this node. Each call needs a transaction of somebody who is known. */
@Component
class StoredTree implements TreeStore {

  private static final RowMapper<Hash> HASH = (row, _) -> Hash.of(row.getBytes("hash"));

  private final JdbcClient jdbc;

  StoredTree(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Leaves so far. */
  long size() {
    return jdbc.sql("select coalesce(max(index) + 1, 0) from access.leaf")
        .query((row, _) -> row.getLong(1))
        .single();
  }

  @Override
  public List<Hash> read(int level, long from, int count) {
    String sql =
        level == 0
            ? """
            select hash from access.leaf where index >= :from and index < :to order by index
            """
            : """
            select hash from access.log_node
            where level = :level and index >= :from and index < :to order by index
            """;
    var statement = jdbc.sql(sql).param("from", from).param("to", from + count);
    return (level == 0 ? statement : statement.param("level", level)).query(HASH).list();
  }

  /** The index of the leaf of an event. */
  Optional<Long> indexOf(long event) {
    return jdbc.sql("select index from access.leaf where event = :event")
        .param("event", event)
        .query((row, _) -> row.getLong(1))
        .optional();
  }

  /** Adds leaves behind the last one; {@code events} and {@code leaves} belong together. */
  void add(long from, List<Long> events, List<Hash> leaves, List<StoredHash> nodes) {
    jdbc.sql(
            """
            insert into access.leaf (index, event, hash)
            select :from + number - 1, event::bigint, decode(hash, 'hex')
            from unnest(string_to_array(:events, ','), string_to_array(:hashes, ','))
              with ordinality as given (event, hash, number)
            """)
        .param("from", from)
        .param("events", joined(events))
        .param("hashes", joined(leaves))
        .update();
    for (StoredHash node : nodes) {
      jdbc.sql("insert into access.log_node values (:level, :index, :hash)")
          .param("level", node.level())
          .param("index", node.index())
          .param("hash", node.hash().bytes())
          .update();
    }
  }

  private static String joined(List<?> values) {
    return String.join(",", values.stream().map(Object::toString).toList());
  }
}
