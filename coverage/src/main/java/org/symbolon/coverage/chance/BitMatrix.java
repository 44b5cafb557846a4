package org.symbolon.coverage.chance;

/** A 0-1 matrix as rows of bits, one after the other in one array. */
public final class BitMatrix {
  private final long[] words;
  private final int rows;
  private final int columns;
  private final int stride;

  private BitMatrix(long[] words, int rows, int columns) {
    this.words = words;
    this.rows = rows;
    this.columns = columns;
    this.stride = stride(columns);
  }

  /** A matrix from rows of equal length. */
  public static BitMatrix of(boolean[][] cells) {
    int columns = cells.length == 0 ? 0 : cells[0].length;
    int stride = stride(columns);
    long[] words = new long[cells.length * stride];
    for (int r = 0; r < cells.length; r++) {
      if (cells[r].length != columns) {
        throw new IllegalArgumentException("row " + r + " has another length");
      }
      for (int c = 0; c < columns; c++) {
        if (cells[r][c]) {
          words[r * stride + (c >> 6)] |= 1L << c;
        }
      }
    }
    return new BitMatrix(words, cells.length, columns);
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  public boolean get(int row, int column) {
    return (words[row * stride + (column >> 6)] >>> column & 1) != 0;
  }

  /** How many columns both rows have. */
  public int shared(int one, int other) {
    int a = one * stride;
    int b = other * stride;
    int shared = 0;
    for (int w = 0; w < stride; w++) {
      shared += Long.bitCount(words[a + w] & words[b + w]);
    }
    return shared;
  }

  /**
   * Which columns both rows have, in their order.
   *
   * @param into takes their numbers; as long as there are columns
   * @return how many they are
   */
  public int sharedColumns(int one, int other, int[] into) {
    int a = one * stride;
    int b = other * stride;
    int shared = 0;
    for (int w = 0; w < stride; w++) {
      for (long rest = words[a + w] & words[b + w]; rest != 0; rest &= rest - 1) {
        into[shared++] = (w << 6) + Long.numberOfTrailingZeros(rest);
      }
    }
    return shared;
  }

  public int[] rowDegrees() {
    int[] degrees = new int[rows];
    for (int r = 0; r < rows; r++) {
      degrees[r] = shared(r, r);
    }
    return degrees;
  }

  public int[] columnDegrees() {
    int[] degrees = new int[columns];
    for (int r = 0; r < rows; r++) {
      for (int w = 0; w < stride; w++) {
        for (long rest = words[r * stride + w]; rest != 0; rest &= rest - 1) {
          degrees[(w << 6) + Long.numberOfTrailingZeros(rest)]++;
        }
      }
    }
    return degrees;
  }

  private static int stride(int columns) {
    return (columns + 63) >> 6;
  }
}
