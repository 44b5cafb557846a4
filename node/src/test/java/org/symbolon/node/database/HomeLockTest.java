package org.symbolon.node.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

  @TempDir Path folder;

  @Test
  void aSecondNodeOnTheSameFolderIsRefused() throws IOException {
    Path home = folder.resolve("home");
    try (var first = HomeLock.acquire(home)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> HomeLock.acquire(home))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("another node runs on the folder " + home);
    }
    HomeLock.acquire(home).close();
  }

  @Test
  void aFileIsNotAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("home"), "text");
    assertThatThrownBy(() -> HomeLock.acquire(file)).hasMessageContaining("is a file");
    assertThat(file).hasContent("text");
  }

  @Test
  void aFolderBelowAFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    assertThatThrownBy(() -> HomeLock.acquire(file.resolve("home")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void theFolderAndItsSecretsAreTheOwnersAlone() throws IOException {
    Path home = folder.resolve("home");
    HomeLock.acquire(home).close();
    var secrets = new Secrets(new SecureRandom());
    String secret = secrets.read(home.resolve("secret"));

    assertThat(secret).hasSize(48).isEqualTo(secrets.read(home.resolve("secret")));
    assertThat(permissions(home)).isEqualTo("rwx------");
    assertThat(permissions(home.resolve("secret"))).isEqualTo("rw-------");
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
