package org.symbolon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void anOldJdkIsNamedWithWhatToDo() {
    assertThat(DoctorVerb.jdk(Runtime.Version.parse("25.0.2")).well()).isFalse();
    assertThat(DoctorVerb.jdk(Runtime.Version.parse("26")).well()).isFalse();
    assertThat(DoctorVerb.jdk(Runtime.Version.parse("25.0.3")).well()).isTrue();
    assertThat(DoctorVerb.jdk(Runtime.Version.parse("25.0.4+1")).well()).isTrue();
  }
}
