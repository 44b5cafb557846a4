package org.symbolon.node.atlas.versions;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Optional;
import org.symbolon.node.web.Folding;

/**
 * The short permanent name of a version: the beginning of its SHA-256 digest in Crockford's base
 * 32, 60 bits unless two versions begin alike. The same data have the same id on every node.
 */
record VersionId(String text) {

  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int SHORT = 12;

  VersionId {
    if (!text.matches("[0-9a-hjkmnp-tv-z]{12,52}")) {
      throw new IllegalArgumentException("No id of a version");
    }
  }

  /** The id that somebody typed; empty for what cannot be one. */
  static Optional<VersionId> parse(String typed) {
    String plain =
        Folding.fold(typed).strip().replace('o', '0').replace('i', '1').replace('l', '1');
    return plain.matches("[0-9a-hjkmnp-tv-z]{12,52}")
        ? Optional.of(new VersionId(plain))
        : Optional.empty();
  }

  /** The shortest id of a digest in hexadecimal. */
  static VersionId of(String digest) {
    return of(digest, SHORT);
  }

  /** A longer one, for the case that two digests begin alike. */
  VersionId longer(String digest) {
    return of(digest, text.length() + 4);
  }

  private static VersionId of(String digest, int length) {
    // 256 bits and four zeroes behind them are 52 letters.
    var number = new BigInteger(1, HexFormat.of().parseHex(digest)).shiftLeft(4);
    var letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append(LETTERS.charAt(number.shiftRight(5 * (51 - i)).intValue() & 31));
    }
    return new VersionId(letters.toString());
  }

  @Override
  public String toString() {
    return text;
  }
}
