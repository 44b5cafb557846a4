package org.symbolon.node.backup.sealed;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Opens a sealed file. No byte of a chunk is given out before the whole chunk is known to be the
 * one that was written; the end of the stream is given out only after the last chunk.
 */
public final class SealedInput extends InputStream {

  private final PushbackInputStream in;
  private final ChunkCipher cipher;
  private final byte[] sealed = new byte[ChunkCipher.CHUNK + ChunkCipher.TAG];
  private byte[] chunk = new byte[0];
  private int position;
  private long number;
  private long offset;
  private boolean last;

  /**
   * Reads the header.
   *
   * @throws SealBroken where it is no backup, or not sealed to this key
   */
  public SealedInput(InputStream in, Opener opener) throws IOException {
    this.in = new PushbackInputStream(in);
    Header header = Header.read(this.in);
    cipher = new ChunkCipher(opener.open(header), header);
    offset = header.bytes().length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (position == chunk.length) {
      if (last) {
        return -1;
      }
      next();
    }
    int given = Math.min(length, chunk.length - position);
    System.arraycopy(chunk, position, bytes, from, given);
    position += given;
    return given;
  }

  private void next() throws IOException {
    int length = in.readNBytes(sealed, 0, sealed.length);
    int following = in.read();
    if (following >= 0) {
      in.unread(following);
    }
    last = following < 0;
    var opened = cipher.open(sealed, length, number, last);
    if (opened.isEmpty()) {
      throw new SealBroken(whatIsWrong(length));
    }
    chunk = opened.get();
    position = 0;
    number++;
    offset += length;
  }

  private String whatIsWrong(int length) {
    if (last && cipher.open(sealed, length, number, false).isPresent()) {
      return "The end of the file is missing: it was cut off after byte " + (offset + length);
    }
    if (!last && cipher.open(sealed, length, number, true).isPresent()) {
      return "Something was added to the file after byte " + (offset + length);
    }
    if (last && length < ChunkCipher.TAG) {
      return "The end of the file is missing: it was cut off after byte " + (offset + length);
    }
    return "The file was altered%s between byte %d and byte %d (chunk %d)"
        .formatted(last ? " or cut off" : "", offset, offset + length - 1, number);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
