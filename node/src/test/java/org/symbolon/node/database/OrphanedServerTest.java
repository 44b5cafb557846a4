package org.symbolon.node.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of {@code sleep} in the folder of binaries stands in for a server. */
class OrphanedServerTest {

  private static final Path SLEEP = Path.of("/bin/sleep");

  @TempDir Path folder;

  @Test
  void aServerOfThisNodeIsStopped() throws Exception {
    Process orphan = start(copyOf(SLEEP, folder.resolve("binaries/bin/postgres")));
    clear(orphan.pid());
    assertThat(orphan.waitFor()).isNotZero();
    assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
  }

  @Test
  void aStrangerWithTheNumberOfTheOldServerIsLeftAlone() throws Exception {
    copyOf(SLEEP, folder.resolve("binaries/bin/postgres"));
    Process stranger = start(SLEEP);
    try {
      clear(stranger.pid());
      assertThat(stranger.isAlive()).isTrue();
      assertThat(folder.resolve("data/postmaster.pid")).doesNotExist();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void theServerOfAnotherNodeIsLeftAlone() throws Exception {
    copyOf(SLEEP, folder.resolve("binaries/bin/postgres"));
    Process other = start(copyOf(SLEEP, folder.resolve("binaries-of-another/bin/postgres")));
    try {
      clear(other.pid());
      assertThat(other.isAlive()).isTrue();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void aBrokenMarkIsRemoved() throws IOException {
    Path mark = folder.resolve("data/postmaster.pid");
    Files.createDirectories(mark.getParent());
    Files.writeString(mark, "");
    new OrphanedServer(folder.resolve("data"), folder.resolve("binaries")).clear();
    assertThat(mark).doesNotExist();
  }

  private void clear(long pid) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("postmaster.pid"), pid + "\n" + data + "\n");
    new OrphanedServer(data, folder.resolve("binaries")).clear();
  }

  private static Path copyOf(Path program, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    return Files.copy(program, to);
  }

  private static Process start(Path program) throws IOException {
    return new ProcessBuilder(program.toString(), "600").start();
  }
}
