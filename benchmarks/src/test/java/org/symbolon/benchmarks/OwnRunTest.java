package org.symbolon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnRunTest {

  private static final long SEED = 3;

  @Test
  void bothTailsOfAllPairsEqualASlowComputation() {
    boolean[][] cells = Mandates.random(9, 7, SEED).cells();
    System.out.println("tails beside the slow computation: seed " + SEED);
    OwnRun.Answer answer = OwnRun.Answer.of(cells);
    SlowOverlaps slow = new SlowOverlaps(cells);
    int pair = 0;
    for (int i = 0; i < 9; i++) {
      for (int j = i + 1; j < 9; j++) {
        assertThat(answer.upper()[pair]).isCloseTo(slow.tail(i, j, true), within(1e-7));
        assertThat(answer.lower()[pair++]).isCloseTo(slow.tail(i, j, false), within(1e-7));
      }
    }
    assertThat(answer.upper()).hasSize(pair);
  }

  @Test
  void aRunReadsTheMatrixAndLeavesItsTailsForComparison(@TempDir Path folder) throws Exception {
    Mandates mandates = Mandates.random(6, 70, SEED);
    Path matrix = folder.resolve("matrix");
    Path tails = folder.resolve("tails");
    mandates.write(matrix);
    assertThat(Mandates.read(matrix).cells()).isDeepEqualTo(mandates.cells());
    OwnRun.main(matrix.toString(), tails.toString(), "0");
    assertThat(OwnRun.tails(tails)).isEqualTo(OwnRun.Answer.of(mandates.cells()).upper());
  }

  @Test
  void everyBodyAndFunctionHoldsSomethingAndLacksSomething() {
    for (int bodies : new int[] {61, 500}) {
      boolean[][] cells = Mandates.random(bodies, 91, SEED).cells();
      for (boolean[] row : cells) {
        assertThat(row).contains(true).contains(false);
      }
      for (int f = 0; f < 91; f++) {
        boolean held = false;
        boolean lacked = false;
        for (boolean[] row : cells) {
          held |= row[f];
          lacked |= !row[f];
        }
        assertThat(held && lacked).as("function " + f).isTrue();
      }
    }
  }

  @Test
  void theReferenceDataAreTheMatrixOfTheField() {
    Mandates mandates = Mandates.reference();
    assertThat(mandates.bodies()).isEqualTo(61);
    assertThat(mandates.functions()).isEqualTo(67);
  }
}
