package org.symbolon.node.intake.sheets;

import org.symbolon.node.intake.SheetProblem;

/**
 * Looks at bytes as they pass: whether they are UTF-8, where not, and whether a line has no end.
 *
 * <p>Overlong forms, surrogates and values above U+10FFFF are wrong (RFC 3629 section 4).
 */
final class Utf8Scan {

  private final SheetLimits limits;
  private long line = 1;
  private long lineBytes;
  private int expected;
  private int low = 0x80;
  private int high = 0xBF;
  private int lead;
  private long multiByte;
  private long wrongLine;
  private int wrongByte;
  private long undefinedLine;

  Utf8Scan(SheetLimits limits) {
    this.limits = limits;
  }

  void feed(byte[] bytes, int length) throws BrokenSheet {
    for (int i = 0; i < length; i++) {
      feed(bytes[i] & 0xFF);
    }
  }

  private void feed(int b) throws BrokenSheet {
    if (b == 0) {
      throw new BrokenSheet(SheetProblem.of(line, "", "nul"));
    }
    if (expected > 0) {
      if (b >= low && b <= high) {
        low = 0x80;
        high = 0xBF;
        if (--expected == 0) {
          multiByte++;
        }
      } else {
        wrong(lead);
        start(b);
      }
    } else {
      start(b);
    }
    if (undefinedLine == 0 && (b == 0x81 || b == 0x8D || b == 0x8F || b == 0x90 || b == 0x9D)) {
      undefinedLine = line;
    }
    if (b == '\r') {
      lineBytes = 0;
    } else if (b == '\n') {
      line++;
      lineBytes = 0;
    } else if (++lineBytes > 4L * limits.recordCharacters()) {
      throw new BrokenSheet(SheetProblem.of(line, "", "lineTooLong", limits.recordCharacters()));
    }
  }

  private void start(int b) {
    low = 0x80;
    high = 0xBF;
    lead = b;
    if (b < 0x80) {
      expected = 0;
    } else if (b >= 0xC2 && b <= 0xDF) {
      expected = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      expected = 2;
      low = b == 0xE0 ? 0xA0 : 0x80;
      high = b == 0xED ? 0x9F : 0xBF;
    } else if (b >= 0xF0 && b <= 0xF4) {
      expected = 3;
      low = b == 0xF0 ? 0x90 : 0x80;
      high = b == 0xF4 ? 0x8F : 0xBF;
    } else {
      expected = 0;
      wrong(b);
    }
  }

  private void wrong(int b) {
    expected = 0;
    if (wrongLine == 0) {
      wrongLine = line;
      wrongByte = b;
    }
  }

  void end() {
    if (expected > 0) {
      wrong(lead);
    }
  }

  /** How many characters of several bytes were right. */
  long multiByte() {
    return multiByte;
  }

  /** Line of the first byte that is not UTF-8; 0 where all are. */
  long wrongLine() {
    return wrongLine;
  }

  int wrongByte() {
    return wrongByte;
  }

  /** Line of the first byte that Windows-1252 leaves undefined; 0 where there is none. */
  long undefinedLine() {
    return undefinedLine;
  }
}
