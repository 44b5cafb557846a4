package org.symbolon.node.access.log;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.protocol.log.ConsistencyProof;
import org.symbolon.protocol.log.Hash;
import org.symbolon.protocol.log.InclusionProof;
import org.symbolon.protocol.log.Tree;

/** Proves that events are in the tree, and that newer trees begin with older ones. */
@Component
class Proofs {

  private final JdbcClient jdbc;
  private final StoredTree tree;
  private final Heads heads;
  private final LogKey key;

  Proofs(JdbcClient jdbc, StoredTree tree, Heads heads, LogKey key) {
    this.jdbc = jdbc;
    this.tree = tree;
    this.heads = heads;
    this.key = key;
  }

  /**
   * An event with its columns as they are hashed.
   *
   * @param words what the actor wrote; empty where that was nothing or was erased
   */
  record Found(EventLeaf leaf, String words) {}

  /** The event, where whoever asks may see it. */
  @Transactional(readOnly = true)
  public Optional<Found> event(long id) {
    return jdbc.sql(
            "select "
                + EventLeaf.COLUMNS
                + """
                , coalesce(r.words, '') as words
                from access.event e left join access.event_reason r on r.event = e.id
                where e.id = :id
                """)
        .param("id", id)
        .query((row, _) -> new Found(EventLeaf.read(row), row.getString("words")))
        .optional();
  }

  /** The proof under the newest head; empty for a moment after the act. */
  @Transactional(readOnly = true)
  public Optional<EventProof> prove(EventLeaf event) {
    return heads.newest().flatMap(head -> prove(event, head));
  }

  private Optional<EventProof> prove(EventLeaf event, Heads.Head head) {
    return tree.indexOf(event.id())
        .filter(index -> index < head.size())
        .map(index -> {
          InclusionProof proof = new Tree(tree, head.size()).inclusion(index);
          Hash kept = tree.read(0, index, 1).getFirst();
          return EventProof.of(event, kept, proof, head.note(), key.verifier());
        });
  }

  /** Proofs of several events under one head; those that are no leaves yet are left out. */
  @Transactional(readOnly = true)
  public List<EventProof> prove(List<Long> ids) {
    return heads
        .newest()
        .map(head ->
            ids.stream()
                .flatMap(id -> event(id).stream())
                .flatMap(found -> prove(found.leaf(), head).stream())
                .toList())
        .orElse(List.of());
  }

  /** Two heads and the proof that the second begins with the first. */
  record Grown(Heads.Head first, Heads.Head second, ConsistencyProof proof) {}

  @Transactional(readOnly = true)
  public Optional<Grown> grown(long first, long second) {
    if (first > second) {
      return Optional.empty();
    }
    return heads
        .find(first)
        .flatMap(older ->
            heads
                .find(second)
                .map(newer -> new Grown(older, newer, new Tree(tree, second).consistency(first))));
  }

  @Transactional(readOnly = true)
  public List<Heads.Head> headsBefore(long size, int limit) {
    return heads.before(size, limit);
  }

  /** The root that this node signed for a size, as a note. */
  @Transactional(readOnly = true)
  public Optional<Heads.Head> head(long size) {
    return heads.find(size);
  }

  String keyText() {
    return key.verifier().text();
  }
}
