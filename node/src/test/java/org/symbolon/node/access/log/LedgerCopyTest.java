package org.symbolon.node.access.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Access;
import org.symbolon.node.fixtures.NodeTest;

@NodeTest
class LedgerCopyTest {

  @Autowired DataSource pool;
  @Autowired TransactionOperations transactions;
  @Autowired Access access;
  @Autowired StoredTree tree;
  @Autowired Heads heads;
  @Autowired Sequencer sequencer;
  @TempDir Path folder;

  private LedgerCopy follow() {
    return follow(folder);
  }

  private LedgerCopy follow(Path where) {
    var copy = new LedgerCopy(where, tree, heads, transactions);
    access.as(Sequencing.ACTOR, copy::follow);
    return copy;
  }

  private long size() {
    return access.call(Sequencing.ACTOR, () -> transactions.execute(_ -> tree.size()));
  }

  /** Waits for the node's own sequencer to have made three events leaves. */
  @BeforeEach
  void some() throws SQLException {
    long before = size();
    for (int n = 0; n < 3; n++) {
      RawEvents.end(new RawEvents(pool).open("ledger"), true);
    }
    while (size() < before + 3) {
      Thread.onSpinWait();
    }
  }

  private String leaves() throws IOException {
    return Files.readString(folder.resolve("leaves"));
  }

  @Test
  void anEmptyFolderIsFilledAndFollowed() throws IOException {
    assertThat(follow().state()).isEqualTo(LedgerCopy.State.FOLLOWS);
    var files = new LedgerFolder(folder);
    assertThat(files.size()).isGreaterThanOrEqualTo(3);
    assertThat(files.headSize()).isPositive().isLessThanOrEqualTo(files.size());
    assertThat(leaves()).matches("([0-9a-f]{64}\n)+");
    assertThat(Files.readString(folder.resolve("heads"))).endsWith("\n\n");
  }

  @Test
  void whatACrashLeftHalfIsMendedAndCaughtUp() throws IOException {
    follow();
    String whole = leaves();
    String notes = Files.readString(folder.resolve("heads"));
    Files.writeString(folder.resolve("leaves"), whole + "0123abc");
    Files.writeString(
        folder.resolve("heads"), notes + notes.substring(0, 120), StandardOpenOption.WRITE);
    assertThat(follow().state()).isEqualTo(LedgerCopy.State.FOLLOWS);
    assertThat(leaves()).startsWith(whole);
    assertThat(Files.readString(folder.resolve("heads"))).startsWith(notes);
  }

  @Test
  void aFolderThatSaysSomethingElseIsLeftAlone() throws IOException {
    follow();
    byte[] altered = leaves().getBytes(StandardCharsets.US_ASCII);
    altered[70] = (byte) (altered[70] == 'a' ? 'b' : 'a');
    Files.write(folder.resolve("leaves"), altered);
    assertThat(follow().state()).isEqualTo(LedgerCopy.State.DIFFERS);
    assertThat(Files.readAllBytes(folder.resolve("leaves"))).isEqualTo(altered);
  }

  @Test
  void aFolderWithMoreThanTheDatabaseIsLeftAlone() throws IOException {
    follow();
    String longer = leaves() + "0".repeat(64) + "\n";
    Files.writeString(folder.resolve("leaves"), longer);
    assertThat(follow().state()).isEqualTo(LedgerCopy.State.DIFFERS);
    assertThat(leaves()).isEqualTo(longer);
  }

  @Test
  void aFolderThatWasMissingCatchesUpWhenItIsThere() throws IOException {
    Path later = folder.resolve("later");
    var copy = follow(later);
    assertThat(copy.state()).isEqualTo(LedgerCopy.State.OUT_OF_REACH);
    Files.createDirectory(later);
    access.as(Sequencing.ACTOR, copy::follow);
    assertThat(copy.state()).isEqualTo(LedgerCopy.State.FOLLOWS);
    assertThat(new LedgerFolder(later).size()).isGreaterThanOrEqualTo(3);
  }
}
