package org.symbolon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.OverlapOptions;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.records.StructureActivity;
import org.symbolon.reference.ReferenceSet;

/**
 * Bodies by functions, as a matrix that both sides of a benchmark get in one and the same file: a
 * line for each body, a 1 for each function that it supports, else a 0.
 */
record Mandates(String name, boolean[][] cells) {

  /**
   * A random matrix of uneven degrees, as mandates are: a few bodies and functions have much, most
   * have little. Cell (b, f) holds with x y / (1 + x y), where log x and log y are normal. Each
   * line and column holds at least one cell and lacks at least one: the peer has no answer for a
   * line that is full.
   */
  static Mandates random(int bodies, int functions, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    double[] breadth = fitness(bodies, random);
    double[] demand = fitness(functions, random);
    boolean[][] cells = new boolean[bodies][functions];
    for (int b = 0; b < bodies; b++) {
      for (int f = 0; f < functions; f++) {
        double odds = 0.08 * breadth[b] * demand[f];
        cells[b][f] = random.nextDouble() < odds / (1 + odds);
      }
    }
    for (int i = 0; i < Math.max(bodies, functions); i++) {
      cells[i % bodies][i % functions] = true;
      cells[i % bodies][(i + 1) % functions] = false;
    }
    return new Mandates("random, seed " + seed, cells);
  }

  private static double[] fitness(int count, RandomGenerator random) {
    double[] fitness = new double[count];
    for (int i = 0; i < count; i++) {
      fitness[i] = Math.exp(random.nextGaussian());
    }
    return fitness;
  }

  /** The international bodies of the reference data, and what they support by mandate. */
  static Mandates reference() {
    AtlasData data = AtlasData.of(ReferenceSet.shipped().cells());
    // Every row counts whatever the day, so that any day will do.
    OverlapOptions options = OverlapOptions.on(LocalDate.EPOCH);
    Overlaps overlaps = Overlaps.of(data, options);
    List<String> bodies = overlaps.structures();
    List<String> functions = overlaps.functions();
    boolean[][] cells = new boolean[bodies.size()][functions.size()];
    for (StructureActivity task : data.structureActivities()) {
      int body = bodies.indexOf(task.structureId());
      if (body >= 0 && options.intensities().contains(task.intensity())) {
        cells[body][functions.indexOf(task.function())] = true;
      }
    }
    return new Mandates("the reference data", cells);
  }

  static Mandates read(Path file) throws IOException {
    List<boolean[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      boolean[] row = new boolean[line.length()];
      for (int f = 0; f < row.length; f++) {
        row[f] = line.charAt(f) == '1';
      }
      rows.add(row);
    }
    return new Mandates(String.valueOf(file.getFileName()), rows.toArray(boolean[][]::new));
  }

  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    for (boolean[] row : cells) {
      for (boolean cell : row) {
        text.append(cell ? '1' : '0');
      }
      text.append('\n');
    }
    Files.writeString(file, text);
  }

  int bodies() {
    return cells.length;
  }

  int functions() {
    return cells.length == 0 ? 0 : cells[0].length;
  }

  int held() {
    int held = 0;
    for (boolean[] row : cells) {
      for (boolean cell : row) {
        held += cell ? 1 : 0;
      }
    }
    return held;
  }
}
