package org.symbolon.node.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.database.NodeHome;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;

@NodeTest
class OriginalsTest {

  @Autowired StoredOriginals originals;
  @Autowired TransactionOperations transactions;
  @Autowired NodeHome home;
  @Autowired Clock clock;

  @Autowired ApplicationContext node;

  @BeforeEach
  void asSomebody() {
    originals = Scoped.asTest(node, originals);
    transactions = Scoped.asTest(node, transactions);
  }

  private static byte[] content() {
    return ("content " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
  }

  private Reception.Stored store(byte[] content) throws IOException {
    return (Reception.Stored) originals.store(new ByteArrayInputStream(content), "text/csv");
  }

  private Path path(String digest) {
    return home.resolve("files").resolve(digest.substring(0, 2)).resolve(digest.substring(2));
  }

  private void age(Path file) throws IOException {
    Files.setLastModifiedTime(
        file, FileTime.from(clock.instant().minus(StoredOriginals.GRACE).minusSeconds(60)));
  }

  @Test
  void whatWasKeptIsReadBack() throws IOException {
    byte[] content = content();
    Reception.Stored stored = store(content);
    transactions.executeWithoutResult(_ -> originals.name(stored));
    try (InputStream in = originals.open(stored.digest())) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
    assertThat(originals.find(stored.digest()))
        .hasValueSatisfying(found -> assertThat(found.size()).isEqualTo(content.length));
  }

  @Test
  void theSameContentIsKeptOnce() throws IOException {
    byte[] content = content();
    Reception.Stored first = store(content);
    Instant seen = transactions.execute(_ -> originals.name(first)).firstSeen();
    Reception.Stored second = store(content);
    assertThat(second.digest()).isEqualTo(first.digest());
    assertThat(transactions.execute(_ -> originals.name(second)).firstSeen()).isEqualTo(seen);
    try (var incoming = Files.list(home.resolve("files/incoming"))) {
      assertThat(incoming).isEmpty();
    }
  }

  @Test
  void contentThatWasChangedOnTheDiskIsNotReadAsTheOriginal() throws IOException {
    Reception.Stored stored = store(content());
    Files.writeString(path(stored.digest()), "something else");
    try (InputStream in = originals.open(stored.digest())) {
      assertThatThrownBy(in::readAllBytes).hasMessageContaining("is not what was kept");
    }
  }

  @Test
  void aFileThatIsTooLargeLeavesNothing() throws IOException {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            return length;
          }
        };
    assertThat(originals.store(endless, "")).isInstanceOf(Reception.TooLarge.class);
    try (var incoming = Files.list(home.resolve("files/incoming"))) {
      assertThat(incoming).isEmpty();
    }
  }

  @Test
  void aCrashBetweenFileAndCommitLeavesAnOrphanThatTheNextStartSweeps() throws IOException {
    Reception.Stored named = store(content());
    transactions.executeWithoutResult(_ -> originals.name(named));
    Reception.Stored rolledBack = store(content());
    transactions.executeWithoutResult(status -> {
      originals.name(rolledBack);
      status.setRollbackOnly();
    });
    Reception.Stored young = store(content());
    Path half = home.resolve("files/incoming/half");
    Files.writeString(half, "half a fi");
    age(path(named.digest()));
    age(path(rolledBack.digest()));
    age(half);
    assertThat(originals.sweep()).isEqualTo(2);
    assertThat(path(named.digest())).exists();
    assertThat(path(young.digest())).exists();
    assertThat(path(rolledBack.digest())).doesNotExist();
    assertThat(half).doesNotExist();
  }

  @Test
  void aNameIsNeverAPath() {
    assertThatThrownBy(() -> originals.open("../../postgres/owner"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
