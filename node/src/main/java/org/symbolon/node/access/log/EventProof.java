package org.symbolon.node.access.log;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.web.CanonicalJson;
import org.symbolon.protocol.log.Check;
import org.symbolon.protocol.log.Checkpoint;
import org.symbolon.protocol.log.Hash;
import org.symbolon.protocol.log.Hashes;
import org.symbolon.protocol.log.InclusionProof;
import org.symbolon.protocol.log.VerifierKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A file that proves one event to a stranger: the event, its place, the hashes to the root, and the
 * signed head. Whoever has it needs no node to check it.
 *
 * @param event the columns of the event; their canonical JSON (RFC 8785) is the data of the leaf
 * @param index of the leaf, from 0
 * @param leaf the hash in the tree: SHA-256 of the byte 0 and the data, in hexadecimal digits
 * @param size leaves of the tree
 * @param path hashes beside the way to the root, lowest first
 * @param checkpoint the signed head (C2SP signed-note)
 * @param key the key that signed it, as {@code name+id+key}
 */
public record EventProof(
    Map<String, @Nullable Object> event,
    long index,
    String leaf,
    long size,
    List<String> path,
    String checkpoint,
    String key) {

  /**
   * The proof of an event.
   *
   * @param kept the hash that the tree holds; another one than the event has where it was altered
   */
  static EventProof of(
      EventLeaf event, Hash kept, InclusionProof proof, String note, VerifierKey key) {
    return new EventProof(
        event.columns(),
        proof.index(),
        kept.hex(),
        proof.size(),
        proof.path().stream().map(Hash::hex).toList(),
        note,
        key.text());
  }

  /** What the check of a proof came to; each part says yes or no. */
  record Checked(
      String data, Hash leaf, boolean leafFits, Check tree, boolean headFits, boolean signed) {

    boolean holds() {
      return leafFits && tree.holds() && headFits && signed;
    }
  }

  /**
   * Checks a proof that anybody may have written.
   *
   * @param trusted the key that must have signed the head
   * @return empty where the text is no proof
   */
  static Optional<Checked> check(String json, VerifierKey trusted) {
    JsonNode read;
    try {
      read = CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8));
      if (!read.isObject()
          || !read.path("event").isObject()
          || !read.path("index").canConvertToLong()
          || !read.path("size").canConvertToLong()
          || !read.path("path").isArray()
          || !read.path("leaf").isString()
          || !read.path("checkpoint").isString()) {
        return Optional.empty();
      }
      byte[] data = CanonicalJson.bytes(read.path("event"));
      Hash leaf = Hashes.leaf(data);
      List<Hash> path = new ArrayList<>();
      for (JsonNode hash : read.path("path")) {
        path.add(Hash.ofHex(hash.asString()));
      }
      String note = read.path("checkpoint").stringValue();
      Optional<Checkpoint> head = trusted.open(note);
      var proof =
          new InclusionProof(read.path("index").longValue(), read.path("size").longValue(), path);
      Hash root = head.map(Checkpoint::root).orElse(Hashes.empty());
      return Optional.of(
          new Checked(
              new String(data, StandardCharsets.UTF_8),
              leaf,
              leaf.hex().equals(read.path("leaf").stringValue()),
              proof.check(leaf, root),
              head.filter(signed -> signed.size() == proof.size()).isPresent(),
              head.isPresent()));
    } catch (JacksonException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
