package org.symbolon.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.symbolon.coverage.AtlasData;
import org.symbolon.reference.ReferenceFolder;

class WorldTest {

  @TempDir Path folder;

  @Test
  void anInventedWorldIsSoundAndHasTheSizeThatItSays() throws IOException {
    World.WHOLE.part(20).write(folder, 3);
    var read = ReferenceFolder.read(folder);
    assertThat(read).isInstanceOf(ReferenceFolder.Accepted.class);
    AtlasData data = AtlasData.of(((ReferenceFolder.Accepted) read).data().cells());
    assertThat(data.structures()).hasSize(100);
    assertThat(data.networks()).hasSize(25);
    assertThat(data.structureActivities()).hasSize(5_000);
    assertThat(data.instruments()).hasSize(8);
    assertThat(data.measures()).hasSize(8 * 12);
    assertThat(data.status().rowsOf("L-" + World.instrument(7))).hasSize(20);
  }

  @Test
  void theSameSeedGivesTheSameWorld() throws IOException {
    Map<String, Path> one = World.WHOLE.part(40).write(folder.resolve("one"), 5);
    Map<String, Path> other = World.WHOLE.part(40).write(folder.resolve("other"), 5);
    for (var sheet : one.entrySet()) {
      assertThat(Files.mismatch(sheet.getValue(), other.get(sheet.getKey()))).isEqualTo(-1);
    }
  }
}
