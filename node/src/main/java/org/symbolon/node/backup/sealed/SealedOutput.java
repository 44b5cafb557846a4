package org.symbolon.node.backup.sealed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Seals what is written to it. Only {@link #close} writes the last chunk, so call it at success.
 */
public final class SealedOutput extends OutputStream {

  private final OutputStream out;
  private final FileKey key;
  private final ChunkCipher cipher;
  private final byte[] chunk = new byte[ChunkCipher.CHUNK];
  private int filled;
  private long number;
  private boolean closed;

  /** Begins a file for these recipients, under a key that is drawn for it alone. */
  public SealedOutput(OutputStream out, List<RecipientKey> recipients, RandomGenerator random)
      throws IOException {
    this.out = out;
    key = FileKey.random(random);
    Header header = Header.seal(key, recipients);
    cipher = new ChunkCipher(key, header);
    out.write(header.bytes());
  }

  /** Opens this file and no other. */
  public FileKey key() {
    return key;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int from = offset;
    int left = length;
    while (left > 0) {
      if (filled == chunk.length) {
        flushChunk(false);
      }
      int taken = Math.min(left, chunk.length - filled);
      System.arraycopy(bytes, from, chunk, filled, taken);
      filled += taken;
      from += taken;
      left -= taken;
    }
  }

  /** A full chunk waits until it is known whether it is the last one. */
  private void flushChunk(boolean last) throws IOException {
    out.write(cipher.seal(chunk, filled, number, last));
    number++;
    filled = 0;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      flushChunk(true);
      out.close();
    }
  }
}
