package org.symbolon.node.access.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.access.log.EventLeaf;
import org.symbolon.protocol.log.Hash;
import org.symbolon.protocol.log.VerifierKey;

/** What an audit asks the database, in one snapshot. */
final class Rows {
  private static final int AT_ONCE = 2_000;

  /**
   * A leaf with what is left of its event.
   *
   * @param event null where the row is gone
   * @param words null where there are none
   * @param erasure the erasure that took the event away; null where none says so
   */
  record Entry(
      long index,
      long eventId,
      Hash hash,
      @Nullable EventLeaf event,
      @Nullable String words,
      @Nullable Long erasure) {}

  /** A place in the tree above the leaves. */
  record Node(int level, long index) {}

  private final Connection connection;

  Rows(Connection connection) {
    this.connection = connection;
  }

  interface EntryReader {
    void read(Entry entry) throws SQLException, IOException;
  }

  void forEachEntry(EntryReader reader) throws SQLException, IOException {
    String sql =
        "select l.index as leaf_index, l.event as leaf_event, l.hash as leaf_hash, r.words,"
            + " x.erasure, "
            + EventLeaf.COLUMNS
            + """
             from access.leaf l
             left join access.event e on e.id = l.event
             left join access.event_reason r on r.event = e.id
             left join access.erased x on x.leaf = l.index
             order by l.index
            """;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setFetchSize(AT_ONCE);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          reader.read(entry(row));
        }
      }
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    row.getLong("id");
    EventLeaf event = row.wasNull() ? null : EventLeaf.read(row);
    return new Entry(
        row.getLong("leaf_index"),
        row.getLong("leaf_event"),
        Hash.of(row.getBytes("leaf_hash")),
        event,
        row.getString("words"),
        row.getObject("erasure", Long.class));
  }

  /** The heads by size; the result is read while the entries are. */
  Iterator<Head> heads(Optional<VerifierKey> key) throws SQLException {
    PreparedStatement statement =
        connection.prepareStatement("select size, root, note from access.tree_head order by 1");
    statement.setFetchSize(AT_ONCE);
    statement.closeOnCompletion();
    ResultSet rows = statement.executeQuery();
    return new Iterator<>() {
      private boolean more = rows.next();

      @Override
      public boolean hasNext() {
        return more;
      }

      @Override
      public Head next() {
        if (!more) {
          throw new NoSuchElementException();
        }
        try {
          Head said = HeadNotes.head(rows.getString("note"), key);
          long size = rows.getLong("size");
          Hash root = Hash.of(rows.getBytes("root"));
          boolean same = said.size() == size && said.root().equals(root);
          more = rows.next();
          return new Head(size, root, said.signed() && same);
        } catch (SQLException e) {
          throw new IllegalStateException("the heads cannot be read on", e);
        }
      }
    };
  }

  Map<Node, Hash> nodes() throws SQLException {
    Map<Node, Hash> nodes = new HashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select level, index, hash from access.log_node")) {
      while (row.next()) {
        nodes.put(new Node(row.getInt(1), row.getLong(2)), Hash.of(row.getBytes(3)));
      }
    }
    return nodes;
  }

  /** Where a hash is a leaf; -1 where it is none. */
  long indexOf(Hash hash) throws SQLException {
    return number("select coalesce(min(index), -1) from access.leaf where hash = ?", hash.bytes());
  }

  long lowest(long eventAfter) throws SQLException {
    return number("select coalesce(min(index), -1) from access.leaf where event > ?", eventAfter);
  }

  long size() throws SQLException {
    return number("select coalesce(max(index) + 1, 0) from access.leaf");
  }

  /** Events that are no leaf. */
  long waiting() throws SQLException {
    return number(
        """
        select count(*) from access.event e
        where not exists (select 1 from access.leaf l where l.event = e.id)
        """);
  }

  /**
   * The first event that is no leaf though a later one is, and later by more than a transaction
   * that commits late can explain; -1 where there is none.
   */
  long passedOver() throws SQLException {
    return number(
        """
        select coalesce(min(id), -1) from access.event e
        where not exists (select 1 from access.leaf l where l.event = e.id)
          and e.id < (select coalesce(max(event), 0) from access.leaf)
          and e.at < (select max(at) from access.event) - interval '10 minutes'
        """);
  }

  private long number(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /**
   * Erasures that the log itself tells of: the digest of what they say they erased is the object of
   * an event.
   */
  Set<Long> toldErasures() throws SQLException {
    Set<Long> told = new HashSet<>();
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select x.id from access.erasure x
                where x.digest = (
                    select sha256(convert_to(string_agg(
                      d.leaf || ' ' || encode(l.hash, 'hex') || E'\\n', '' order by d.leaf), 'UTF8'))
                    from access.erased d join access.leaf l on l.index = d.leaf
                    where d.erasure = x.id)
                  and exists (
                    select 1 from access.event e
                    where e.kind = 'access.events.erased'
                      and e.object_kind = 'log-erasure'
                      and e.object_id = encode(x.digest, 'hex'))
                """)) {
      while (row.next()) {
        told.add(row.getLong(1));
      }
    }
    return told;
  }
}
