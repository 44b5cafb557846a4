package org.symbolon.acceptance.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.symbolon.acceptance.nodes.NodeProcess;

/**
 * {@code kill -9} of node and of database at random moments under writes: a few of each by default,
 * and with {@code -Dsymbolon.proof=all} one about every 20 seconds for 10 minutes. After each every
 * acknowledged write is there exactly once with its version and its event; one that was not
 * acknowledged is there whole or not at all, and no event is there without its write. {@code
 * -Dsymbolon.seed=N} repeats the moments of a run, as far as a machine can.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

  private static final boolean ALL = "all".equals(System.getProperty("symbolon.proof"));

  /** Kills of each kind. */
  private static final int KILLS = ALL ? 15 : 3;

  /** Longest time of writing before a kill; much longer than a write. */
  private static final int WRITING_MS = ALL ? 30_000 : 1_500;

  /** A start takes some seconds, in milliseconds. */
  private static final int STARTING_MS = 4_000;

  /** For one write, also where the database has to come back first. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir static Path folder;

  private final long seed = Long.getLong("symbolon.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final RecordWork work = new RecordWork();
  private final Writers writers = new Writers(work);
  private NodeProcess node;

  @BeforeAll
  void start() throws Exception {
    System.out.println("KillTest: seed " + seed + ", " + KILLS + " kills each");
    node = NodeProcess.start(folder.resolve("home"));
  }

  @AfterAll
  void end() throws Exception {
    node.close();
    work.close();
    System.out.println("KillTest: " + writers.acknowledged().size() + " writes acknowledged");
  }

  @Test
  void nothingAcknowledgedIsLostWhenTheNodeIsKilled() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      writeForAWhile();
      node.kill();
      assertThat(node.exitCode()).isEqualTo(137);
      restart();
    }
  }

  @Test
  void nothingAcknowledgedIsLostWhenTheDatabaseIsKilledAndTheNodeRecoversByItself()
      throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      writeForAWhile();
      node.killDatabase();
      node.awaitHealth();
      writeOnce();
      writers.stop();
      assertThat(node.alive()).isTrue();
      compare();
    }
  }

  @Test
  void aStartThatIsKilledIsRepairedByTheNext() throws Exception {
    Path home = folder.resolve("young");
    for (int kill = 0; kill < KILLS; kill++) {
      var young = NodeProcess.launch(home);
      Thread.sleep(random.nextInt(STARTING_MS));
      young.kill();
      young.exitCode();
    }
    NodeProcess.start(home).close();
  }

  private void writeForAWhile() throws InterruptedException {
    writers.start(node);
    writeOnce();
    Thread.sleep(random.nextInt(WRITING_MS));
  }

  /** Waits for one more write that the node acknowledged. */
  private void writeOnce() throws InterruptedException {
    int before = writers.acknowledged().size();
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (writers.acknowledged().size() == before) {
      assertThat(System.nanoTime()).as(writers.lastRefusal()).isLessThan(deadline);
      Thread.sleep(5);
    }
  }

  private void restart() throws Exception {
    writers.join();
    node = NodeProcess.start(folder.resolve("home"));
    compare();
  }

  private void compare() throws Exception {
    var found = work.found(node);
    assertThat(found.records().keySet())
        .as("seed " + seed)
        .containsAll(writers.acknowledged())
        .isSubsetOf(writers.attempted());
    assertThat(found.records().values()).as("once each, seed " + seed).containsOnly(1);
    assertThat(found.versions()).as("a version each, seed " + seed).isEqualTo(found.records());
    assertThat(found.events())
        .as("an event for each act and no event without one, seed " + seed)
        .isEqualTo(found.records());
  }
}
