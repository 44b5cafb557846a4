package org.symbolon.node.intake.sheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.symbolon.node.intake.SheetProblem;

/** Counts what is read and stops at a bound, before anything is kept. */
final class BoundedStream extends FilterInputStream {

  private final long limit;
  private final String code;
  private long count;

  BoundedStream(InputStream in, long limit, String code) {
    super(in);
    this.limit = limit;
    this.code = code;
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value >= 0) {
      counted(1);
    }
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int got = super.read(buffer, offset, length);
    if (got > 0) {
      counted(got);
    }
    return got;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    counted(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void counted(long bytes) throws BrokenSheet {
    count += bytes;
    if (count > limit) {
      throw new BrokenSheet(SheetProblem.ofFile(code, limit >> 20));
    }
  }
}
