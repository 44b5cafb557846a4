package org.symbolon.protocol.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The three hashes of RFC 9162 section 2.1.1, with SHA-256. A leaf and a node begin with different
 * bytes, so that no node can be passed off as an entry.
 */
public final class Hashes {
  private Hashes() {}

  /** SHA-256(0x00 || data). */
  public static Hash leaf(byte[] data) {
    MessageDigest digest = sha256();
    digest.update((byte) 0);
    digest.update(data);
    return Hash.of(digest.digest());
  }

  /** SHA-256(0x01 || left || right). */
  public static Hash node(Hash left, Hash right) {
    MessageDigest digest = sha256();
    digest.update((byte) 1);
    digest.update(left.shared());
    digest.update(right.shared());
    return Hash.of(digest.digest());
  }

  /** The root of the tree without entries: SHA-256 of nothing. */
  public static Hash empty() {
    return Hash.of(sha256().digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }
}
