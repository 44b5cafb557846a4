package org.symbolon.node.intake.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damaged files at random: each is read or refused, and none ends in an exception. */
class HostileSheetsTest {

  private static final int FILES =
      System.getProperty("symbolon.proof", "").equals("all") ? 4_000 : 150;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 8);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void isReadOrRefusedButNeverAnException(long seed) {
    var random = new Random(seed);
    var limits = new SheetLimits(1 << 20, 1 << 20, 5_000, 1_000, 50, 20, 1_000, 10);
    List<byte[]> good =
        List.of(
            SheetExamples.utf8(SheetExamples.GOOD),
            SheetExamples.goodXlsx(),
            SheetExamples.gzip(SheetExamples.utf8(SheetExamples.GOOD)),
            SheetExamples.gzip(SheetExamples.goodXlsx()));
    for (int file = 0; file < FILES; file++) {
      byte[] damaged = damaged(good.get(file % good.size()), random);
      var read = SheetExamples.read(damaged, SheetOptions.GUESS, limits);
      assertThat(read.reading().problems().isEmpty() && read.rows().isEmpty())
          .as("file %d is neither read nor refused", file)
          .isFalse();
    }
  }

  private static byte[] damaged(byte[] file, Random random) {
    byte[] copy = file.clone();
    switch (random.nextInt(4)) {
      case 0 -> copy = Arrays.copyOf(copy, random.nextInt(copy.length));
      case 1 -> {
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
          copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
      }
      case 2 -> {
        int from = random.nextInt(copy.length);
        copy = SheetExamples.join(copy, Arrays.copyOfRange(copy, from, copy.length));
      }
      default -> copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return copy;
  }
}
