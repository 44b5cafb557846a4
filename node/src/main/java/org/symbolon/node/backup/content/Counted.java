package org.symbolon.node.backup.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what is read through it. */
final class Counted extends FilterInputStream {

  private final MessageDigest digest = sha256();
  private long bytes;
  private long lines;

  Counted(InputStream in) {
    super(in);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    if (got > 0) {
      digest.update(buffer, offset, got);
      bytes += got;
      for (int i = offset; i < offset + got; i++) {
        if (buffer[i] == '\n') {
          lines++;
        }
      }
    }
    return got;
  }

  /** The entry of an archive ends, the archive does not. */
  @Override
  public void close() {}

  long bytes() {
    return bytes;
  }

  /** A row of COPY text is one line; a line end in a value is written as {@code \n}. */
  long lines() {
    return lines;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
