package org.symbolon.node.access.factor;

/** Base 32 of RFC 4648 section 6, without padding, as authenticators read secrets. */
final class Base32 {

  private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  static String encode(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte one : bytes) {
      buffer = (buffer << 8) | (one & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(SIGNS.charAt((buffer >> bits) & 31));
      }
      buffer &= (1 << bits) - 1;
    }
    if (bits > 0) {
      text.append(SIGNS.charAt((buffer << (5 - bits)) & 31));
    }
    return text.toString();
  }

  /**
   * @throws IllegalArgumentException where the text holds another sign
   */
  static byte[] decode(String text) {
    var bytes = new java.io.ByteArrayOutputStream();
    int buffer = 0;
    int bits = 0;
    for (char sign : text.toCharArray()) {
      int value = SIGNS.indexOf(sign);
      if (value < 0) {
        throw new IllegalArgumentException("No sign of base 32");
      }
      buffer = (buffer << 5) | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(buffer >> bits);
        buffer &= (1 << bits) - 1;
      }
    }
    return bytes.toByteArray();
  }
}
