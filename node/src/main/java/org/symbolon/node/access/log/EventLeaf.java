package org.symbolon.node.access.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.web.CanonicalJson;
import org.symbolon.protocol.log.Hash;
import org.symbolon.protocol.log.Hashes;

/**
 * An event as a leaf of the log: every column of {@code access.event}, and nothing else, as one
 * line of canonical JSON (RFC 8785). Whoever has the row can make these bytes again.
 *
 * @param id number of the event
 * @param xact the transaction that wrote it, as the server numbers them; 0 for what is older than
 *     the log
 * @param onBehalf the deputised account, where there was one
 * @param reasonDigest SHA-256 of the salt and the actor's words; null where there were none
 * @param salt 16 random bytes
 */
public record EventLeaf(
    long id,
    String xact,
    Instant at,
    String actorKind,
    String actor,
    @Nullable UUID onBehalf,
    @Nullable UUID organisation,
    @Nullable UUID office,
    String act,
    String purpose,
    String kind,
    String objectKind,
    String objectId,
    @Nullable Hash reasonDigest,
    Hash salt) {

  /** What {@link #read} needs of a row of {@code access.event e}. */
  public static final String COLUMNS =
      """
      e.id, e.xact::text as xact, e.at, e.actor_kind, e.actor, e.on_behalf, e.organisation,
      e.office, e.act, e.purpose, e.kind, e.object_kind, e.object_id, e.reason_digest, e.salt
      """;

  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  /** The row that a result stands at. */
  public static EventLeaf read(ResultSet row) throws SQLException {
    byte[] digest = row.getBytes("reason_digest");
    return new EventLeaf(
        row.getLong("id"),
        row.getString("xact"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor_kind"),
        row.getString("actor"),
        row.getObject("on_behalf", UUID.class),
        row.getObject("organisation", UUID.class),
        row.getObject("office", UUID.class),
        row.getString("act"),
        row.getString("purpose"),
        row.getString("kind"),
        row.getString("object_kind"),
        row.getString("object_id"),
        digest == null ? null : Hash.of(digest),
        Hash.of(row.getBytes("salt")));
  }

  /** The columns by name; empty texts and nulls stay, so that nothing can be moved between them. */
  public Map<String, @Nullable Object> columns() {
    Map<String, @Nullable Object> columns = new LinkedHashMap<>();
    columns.put("id", id);
    columns.put("xact", xact);
    columns.put("at", AT.format(at));
    columns.put("actor_kind", actorKind);
    columns.put("actor", actor);
    columns.put("on_behalf", text(onBehalf));
    columns.put("organisation", text(organisation));
    columns.put("office", text(office));
    columns.put("act", act);
    columns.put("purpose", purpose);
    columns.put("kind", kind);
    columns.put("object_kind", objectKind);
    columns.put("object_id", objectId);
    columns.put("reason_digest", reasonDigest == null ? null : reasonDigest.hex());
    columns.put("salt", salt.hex());
    return columns;
  }

  /** The data of the leaf. */
  public byte[] bytes() {
    return CanonicalJson.bytes(columns());
  }

  /** SHA-256 of the byte 0 and the data. */
  public Hash hash() {
    return Hashes.leaf(bytes());
  }

  /** What an event keeps of the actor's words. */
  public static byte[] digest(byte[] salt, String words) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(salt);
      return sha256.digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }

  /** Whether these are the words of this event; no words are those of an event without digest. */
  public boolean saysWith(String words) {
    return reasonDigest == null
        ? words.isEmpty()
        : HexFormat.of().formatHex(digest(salt.bytes(), words)).equals(reasonDigest.hex());
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
