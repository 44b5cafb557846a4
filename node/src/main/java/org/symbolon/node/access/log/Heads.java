package org.symbolon.node.access.log;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.symbolon.protocol.log.Hash;

/** The signed heads of the tree. Each call needs a transaction of somebody who is known. */
@Component
class Heads {

  private static final RowMapper<Head> HEAD =
      (row, _) ->
          new Head(
              row.getLong("size"),
              Hash.of(row.getBytes("root")),
              row.getObject("at", OffsetDateTime.class).toInstant(),
              row.getString("note"));

  private final JdbcClient jdbc;

  Heads(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A head of the tree.
   *
   * @param size leaves below it
   * @param note the signed checkpoint
   */
  record Head(long size, Hash root, Instant at, String note) {}

  void add(Head head) {
    jdbc.sql("insert into access.tree_head values (:size, :root, :at, :note)")
        .param("size", head.size())
        .param("root", head.root().bytes())
        .param("at", head.at().atOffset(ZoneOffset.UTC))
        .param("note", head.note())
        .update();
  }

  Optional<Head> newest() {
    return before(Long.MAX_VALUE, 1).stream().findFirst();
  }

  Optional<Head> find(long size) {
    return jdbc.sql("select * from access.tree_head where size = :size")
        .param("size", size)
        .query(HEAD)
        .optional();
  }

  /** Heads of smaller trees, largest first. */
  List<Head> before(long size, int limit) {
    return jdbc.sql(
            "select * from access.tree_head where size < :size order by size desc limit :limit")
        .param("size", size)
        .param("limit", limit)
        .query(HEAD)
        .list();
  }

  /** Heads of larger trees up to a size, smallest first. */
  List<Head> after(long size, long most, int limit) {
    return jdbc.sql(
            """
            select * from access.tree_head where size > :size and size <= :most
            order by size limit :limit
            """)
        .param("size", size)
        .param("most", most)
        .param("limit", limit)
        .query(HEAD)
        .list();
  }

  long count() {
    return jdbc.sql("select count(*) from access.tree_head")
        .query((row, _) -> row.getLong(1))
        .single();
  }
}
