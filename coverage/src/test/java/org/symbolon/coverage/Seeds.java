package org.symbolon.coverage;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/** Seeded cases of a property: the seed is printed, and a case can be run again with it. */
public final class Seeds {

  private Seeds() {}

  /** Whether the long form of proofs runs. */
  public static boolean all() {
    return "all".equals(System.getProperty("symbolon.proof"));
  }

  /** How often: the first number by default, the second in the long form. */
  public static int times(int few, int many) {
    return all() ? many : few;
  }

  /** Runs a property for several seeds from a first one on, which is printed. */
  public static void each(String property, long first, int times, Property check) {
    System.out.println(property + ": seeds " + first + " to " + (first + times - 1));
    IntStream.range(0, times)
        .forEach(i -> {
          long seed = first + i;
          try {
            check.holds(generator(seed));
          } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(property + " fails for seed " + seed, e);
          }
        });
  }

  public static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** A property of generated cases. */
  public interface Property {
    void holds(RandomGenerator random);
  }
}
