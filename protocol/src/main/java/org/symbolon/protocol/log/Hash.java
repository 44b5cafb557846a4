package org.symbolon.protocol.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What somebody says is a hash. Computed ones have {@link #LENGTH} bytes; one that was read may
 * have any number, and is then equal to no computed one.
 */
public final class Hash {
  /** Bytes of SHA-256. */
  public static final int LENGTH = 32;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Hash of(byte[] bytes) {
    return new Hash(bytes.clone());
  }

  /**
   * Reads lower or upper case hexadecimal digits.
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static Hash ofHex(String hex) {
    return new Hash(HexFormat.of().parseHex(hex));
  }

  /**
   * Reads base64 with padding (RFC 4648 section 4).
   *
   * @throws IllegalArgumentException if the text is something else
   */
  public static Hash ofBase64(String base64) {
    return new Hash(Base64.getDecoder().decode(base64));
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** The bytes themselves, for a digest that only reads them. */
  byte[] shared() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
