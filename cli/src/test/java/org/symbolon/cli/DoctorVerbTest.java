package org.symbolon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorVerbTest {

  @TempDir private Path temporary;

  @Test
  void anEmptyPlaceIsWell() {
    Ran ran = Ran.of("doctor", "--home", temporary.resolve("node").toString(), "--json");
    assertThat(ran.exit()).as(ran.out()).isZero();
    assertThat(ran.json().path("well").asBoolean()).isTrue();
    assertThat(temporary.resolve("node")).doesNotExist();
  }

  @Test
  void aFileInPlaceOfAFolderIsNamedWithWhatToDo() throws IOException {
    Path file = Files.createFile(temporary.resolve("node"));
    Ran ran = Ran.of("doctor", "--home", file.toString());
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).contains("is not a folder", "What to do: name another with --home");
  }

  @Test
  void aFolderHeldByANodeThatDoesNotAnswerIsNamed() throws IOException {
    Path home = temporary.resolve("node");
    Files.createDirectories(home.resolve("postgres/data"));
    Files.writeString(home.resolve("postgres/data/PG_VERSION"), "18\n");
    Path lock = Files.createFile(home.resolve("node.lock"));
    assertThat(Ran.of("doctor", "--home", home.toString()).exit()).isZero();
    try (var channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      Ran ran = Ran.of("doctor", "--home", home.toString());
      assertThat(ran.exit()).as(ran.out()).isEqualTo(1);
      assertThat(ran.out()).contains("held by a node that does not answer", "What to do:");
    }
  }

  @Test
  void anOldJdkIsNamedWithWhatToDo() {
    assertThat(DoctorVerb.jdk(Runtime.Version.parse("25.0.2")).well()).isFalse();
    assertThat(DoctorVerb.jdk(Runtime.Version.parse("26")).well()).isFalse();
    assertThat(DoctorVerb.jdk(Runtime.Version.parse("25.0.3")).well()).isTrue();
    assertThat(DoctorVerb.jdk(Runtime.Version.parse("25.0.4+1")).well()).isTrue();
  }
}
