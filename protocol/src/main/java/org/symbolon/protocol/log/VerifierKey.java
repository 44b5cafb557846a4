package org.symbolon.protocol.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The public half of an Ed25519 key with the name it signs under (C2SP signed-note). Its text,
 * {@code name+id+key}, is what a stranger needs to verify a head.
 */
public final class VerifierKey {
  /** Signature type 0x01 of signed-note: Ed25519 (RFC 8032). */
  static final byte ED25519 = 1;

  static final int KEY_BYTES = 32;

  /** What stands before the 32 bytes in the encoding that Java reads (RFC 8410). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final byte[] raw;
  private final PublicKey key;

  private VerifierKey(String name, byte[] raw, PublicKey key) {
    this.name = name;
    this.raw = raw;
    this.key = key;
  }

  static VerifierKey of(String name, PublicKey key) {
    byte[] encoded = key.getEncoded();
    byte[] raw = Arrays.copyOfRange(encoded, encoded.length - KEY_BYTES, encoded.length);
    return new VerifierKey(checkedName(name), raw, key);
  }

  /** Reads {@link #text}; empty where it is something else or the id is not that of the key. */
  public static Optional<VerifierKey> parse(String text) {
    String[] parts = text.strip().split("\\+", 3);
    if (parts.length != 3 || !isName(parts[0])) {
      return Optional.empty();
    }
    try {
      byte[] typed = Base64.getDecoder().decode(parts[2]);
      if (typed.length != KEY_BYTES + 1 || typed[0] != ED25519) {
        return Optional.empty();
      }
      byte[] raw = Arrays.copyOfRange(typed, 1, typed.length);
      VerifierKey key = new VerifierKey(parts[0], raw, publicKey(raw));
      return key.id().hex().equals(parts[1]) ? Optional.of(key) : Optional.empty();
    } catch (IllegalArgumentException | GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  public String name() {
    return name;
  }

  /** The first 4 bytes of SHA-256(name || 0x0A || 0x01 || key). */
  public Hash id() {
    MessageDigest digest = Hashes.sha256();
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
    digest.update(ED25519);
    digest.update(raw);
    return Hash.of(Arrays.copyOf(digest.digest(), 4));
  }

  public String text() {
    byte[] typed = new byte[KEY_BYTES + 1];
    typed[0] = ED25519;
    System.arraycopy(raw, 0, typed, 1, KEY_BYTES);
    return name + "+" + id().hex() + "+" + Base64.getEncoder().encodeToString(typed);
  }

  /** Whether this key signed the note. Signatures of other keys are passed over. */
  public boolean signed(SignedNote note) {
    byte[] text = note.text().getBytes(StandardCharsets.UTF_8);
    return note.signatures().stream()
        .filter(signature -> signature.name().equals(name) && signature.keyId().equals(id()))
        .anyMatch(signature -> verifies(text, signature.bytes().shared()));
  }

  /** The checkpoint that this key signed; empty where the text is no such thing. */
  public Optional<Checkpoint> open(String note) {
    return SignedNote.parse(note)
        .filter(this::signed)
        .flatMap(signed -> Checkpoint.parse(signed.text()));
  }

  private boolean verifies(byte[] text, byte[] bytes) {
    try {
      java.security.Signature verifier = java.security.Signature.getInstance("Ed25519");
      verifier.initVerify(key);
      verifier.update(text);
      return verifier.verify(bytes);
    } catch (SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("each Java platform from 15 on has Ed25519", e);
    }
  }

  private static PublicKey publicKey(byte[] raw) throws GeneralSecurityException {
    byte[] encoded = Arrays.copyOf(X509, X509.length + KEY_BYTES);
    System.arraycopy(raw, 0, encoded, X509.length, KEY_BYTES);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  static String checkedName(String name) {
    if (!isName(name)) {
      throw new IllegalArgumentException("a key's name has no space and no plus sign");
    }
    return name;
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && name.chars().noneMatch(c -> Character.isWhitespace(c) || c == '+');
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that && text().equals(that.text());
  }

  @Override
  public int hashCode() {
    return text().hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
