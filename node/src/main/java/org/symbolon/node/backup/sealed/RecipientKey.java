package org.symbolon.node.backup.sealed;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The public half of an administrator's key: whoever has it can seal and cannot open.
 *
 * @param bytes an X25519 public key, 32 bytes
 */
public record RecipientKey(byte[] bytes) {

  static final int LENGTH = 32;
  static final int ID_LENGTH = 8;
  private static final String PREFIX = "symbolon-backup-public:";

  public RecipientKey {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a key has 32 bytes");
    }
    bytes = bytes.clone();
  }

  /** The key that a text holds, one line beginning with {@code symbolon-backup-public:}. */
  public static Optional<RecipientKey> parse(String text) {
    return decode(text, PREFIX).map(RecipientKey::new);
  }

  /** The form that is kept in files and settings. */
  public String text() {
    return encode(bytes, PREFIX);
  }

  /** Names the key in a file and to people: the first 8 bytes of its SHA-256. */
  public String id() {
    return HexFormat.of().formatHex(shortDigest());
  }

  byte[] shortDigest() {
    try {
      return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encode(byte[] bytes, String prefix) {
    return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Optional<byte[]> decode(String text, String prefix) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith(prefix))
        .findFirst()
        .flatMap(line -> base64(line.substring(prefix.length())))
        .filter(bytes -> bytes.length == LENGTH);
  }

  private static Optional<byte[]> base64(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecipientKey(byte[] theirs) && Arrays.equals(bytes, theirs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "RecipientKey " + id();
  }
}
