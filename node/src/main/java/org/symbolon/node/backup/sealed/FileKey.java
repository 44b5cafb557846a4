package org.symbolon.node.backup.sealed;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * The random key of one file. It opens that file and no other, so a node may keep that of its
 * newest backup and still cannot read an older one.
 *
 * @param bytes an AES-256 key
 */
public record FileKey(byte[] bytes) implements Opener {

  static final int LENGTH = 32;

  public FileKey {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a key has 32 bytes");
    }
    bytes = bytes.clone();
  }

  static FileKey random(RandomGenerator random) {
    byte[] bytes = new byte[LENGTH];
    random.nextBytes(bytes);
    return new FileKey(bytes);
  }

  public static FileKey ofHex(String hex) {
    return new FileKey(HexFormat.of().parseHex(hex.strip()));
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public FileKey open(Header header) {
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FileKey(byte[] theirs) && Arrays.equals(bytes, theirs);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "FileKey";
  }
}
