package org.symbolon.node.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.symbolon.node.access.audit.HandmadeLog.FILE;
import static org.symbolon.node.access.audit.HandmadeLog.FOLDER;
import static org.symbolon.node.access.audit.HandmadeLog.event;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.symbolon.node.access.audit.AuditFinding.Kind;

/**
 * Somebody with all rights in the database changes the log at random places, 20 of each kind and
 * 200 in the long form. Every one of them is named at its entry.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuditTest {
  private static final int PLACES = "all".equals(System.getProperty("symbolon.proof")) ? 200 : 20;
  private static final long SEED = 20261124;
  private static final int SIZE = 300;

  private HandmadeLog log;

  /** Something done to the log at an entry. */
  private interface Deed {
    void at(int entry) throws Exception;
  }

  @BeforeAll
  void write(@TempDir Path folder) throws Exception {
    log = new HandmadeLog(folder, SIZE);
  }

  @AfterAll
  void close() throws Exception {
    log.close();
  }

  @AfterEach
  void restore() throws Exception {
    log.restore();
  }

  @Test
  void nothingIsFoundWhereNothingWasDone() throws Exception {
    AuditReport report = log.audit(FILE, FOLDER);
    assertThat(report.findings()).isEmpty();
    assertThat(report.well()).isTrue();
    assertThat(report.entries()).isEqualTo(SIZE);
    assertThat(report.heads()).isEqualTo(SIZE / 37 + 1);
    assertThat(report.places()).containsExactly(FILE, FOLDER);
  }

  @Test
  void anAlteredEventIsNamed() throws Exception {
    List<String> changes =
        List.of(
            "at = at + interval '1 microsecond'",
            "actor = 'somebody-else'",
            "actor_kind = 'system'",
            "on_behalf = gen_random_uuid()",
            "organisation = gen_random_uuid()",
            "office = gen_random_uuid()",
            "act = 'atlas.read'",
            "purpose = 'COORDINATION'",
            "kind = 'atlas.record.withdrawn'",
            "object_kind = 'measures'",
            "object_id = object_id || '0'",
            "reason_digest = sha256(salt)",
            "salt = decode(md5('another'), 'hex')",
            "xact = '4711'::xid8");
    everywhere(
        EnumSet.of(Kind.ALTERED),
        entry ->
            log.sql(
                "update access.event set %s where id = %d"
                    .formatted(changes.get(entry % changes.size()), event(entry))));
  }

  @Test
  void anAlteredLeafIsNamed() throws Exception {
    everywhere(
        EnumSet.of(Kind.ALTERED),
        entry -> log.sql("update access.leaf set hash = sha256('x') where index = " + entry));
  }

  @Test
  void alteredWordsAreNamed() throws Exception {
    everywhere(
        EnumSet.of(Kind.ALTERED),
        entry -> {
          log.sql("delete from access.event_reason where event = " + event(entry));
          log.sql("insert into access.event_reason values (%d, 'other')".formatted(event(entry)));
        });
  }

  @Test
  void anEventThatWasRewrittenWithTheTreeOverItIsNamedByTheFile() throws Exception {
    everywhere(
        EnumSet.of(Kind.ALTERED),
        entry -> {
          log.sql("update access.event set object_id = 'none' where id = " + event(entry));
          log.treeWithoutTheKey();
        });
  }

  @Test
  void aForkThatTheKeyItselfSignedIsNamedWhereItBegins() throws Exception {
    everywhere(
        EnumSet.of(Kind.FORK),
        entry -> {
          log.sql("update access.event set object_id = 'none' where id = " + event(entry));
          log.treeWithTheKey();
        });
  }

  @Test
  void aDeletedEventIsNamed() throws Exception {
    everywhere(
        EnumSet.of(Kind.MISSING),
        entry -> log.sql("delete from access.event where id = " + event(entry)));
  }

  @Test
  void aDeletedLeafIsNamed() throws Exception {
    everywhere(
        EnumSet.of(Kind.MISSING, Kind.CUT_OFF),
        entry -> {
          log.sql("delete from access.leaf where index = " + entry);
          if (entry % 2 == 0) {
            log.sql("delete from access.event where id = " + event(entry));
          }
        });
  }

  @Test
  void aDeletedEntryOverWhichTheTreeWasMadeAgainIsNamed() throws Exception {
    everywhere(
        EnumSet.of(Kind.MISSING, Kind.CUT_OFF),
        entry -> {
          log.sql("delete from access.event where id = " + event(entry));
          log.treeWithoutTheKey();
        });
  }

  @Test
  void anEventPutBetweenOthersIsNamed() throws Exception {
    everywhere(EnumSet.of(Kind.ADDED), entry -> insert(event(entry) - 5));
  }

  @Test
  void anEventPutBetweenOthersWithTheTreeMadeAgainIsNamed() throws Exception {
    everywhere(
        EnumSet.of(Kind.ADDED),
        entry -> {
          insert(event(entry) - 5);
          log.treeWithoutTheKey();
        });
  }

  @Test
  void twoEventsThatChangedPlacesAreNamedAtTheFirst() throws Exception {
    everywhereBut1(
        EnumSet.of(Kind.ALTERED, Kind.SWAPPED),
        entry -> {
          int other = another(entry);
          switch (entry % 3) {
            case 0 -> swap("access.leaf", "event", "index", entry, other);
            case 1 -> swap("access.leaf", "hash", "index", entry, other);
            default -> swap("access.event", "id", "id", (int) event(entry), (int) event(other));
          }
        });
  }

  @Test
  void twoEntriesThatChangedPlacesWithTheTreeMadeAgainAreNamedAtTheFirst() throws Exception {
    everywhereBut1(
        EnumSet.of(Kind.SWAPPED),
        entry -> {
          int other = another(entry);
          swap("access.leaf", "event", "index", entry, other);
          swap("access.leaf", "hash", "index", entry, other);
        });
  }

  @Test
  void aLogThatWasCutOffIsNamedAtItsFirstMissingEntry() throws Exception {
    everywhere(
        EnumSet.of(Kind.CUT_OFF, Kind.MISSING),
        entry -> {
          log.sql("delete from access.event where id >= " + event(entry));
          if (entry % 3 > 0) {
            log.sql("delete from access.leaf where index >= " + entry);
            log.sql("delete from access.log_node where (index + 1) << level > " + entry);
          }
          if (entry % 3 > 1) {
            log.sql("delete from access.tree_head where size > " + entry);
          }
        });
  }

  @Test
  void aLogThatWasCutOffAndSignedAgainIsNamedByTheFile() throws Exception {
    everywhere(
        EnumSet.of(Kind.CUT_OFF),
        entry -> {
          log.sql("delete from access.event where id >= " + event(entry));
          log.treeWithTheKey();
        });
  }

  @Test
  void whatWasCutOffInDatabaseAndFileIsNamedByTheFolder() throws Exception {
    for (int entry : places(SIZE)) {
      log.sql("delete from access.event where id >= " + event(entry));
      log.treeWithTheKey();
      log.copyOut(log.ledger(FILE));
      AuditFinding first = first(log.audit(FILE, FOLDER));
      assertThat(first.index()).isEqualTo(entry);
      assertThat(first.kind()).isEqualTo(Kind.CUT_OFF);
      log.restore();
    }
  }

  @Test
  void aChangedLineOfTheFileIsNamedAndTheDatabaseIsNotAccused() throws Exception {
    for (int entry : places(SIZE - 1)) {
      List<String> lines = new ArrayList<>(Files.readAllLines(log.ledger(FILE).leaves()));
      Set<Kind> kinds =
          switch (entry % 4) {
            case 0 -> {
              lines.set(entry, "ab".repeat(32));
              yield EnumSet.of(Kind.ALTERED);
            }
            case 1 -> {
              lines.remove(entry);
              yield EnumSet.of(Kind.MISSING);
            }
            case 2 -> {
              lines.add(entry, "ab".repeat(32));
              yield EnumSet.of(Kind.ADDED);
            }
            default -> {
              Collections.swap(lines, entry, entry + 1);
              yield EnumSet.of(Kind.SWAPPED);
            }
          };
      Files.writeString(log.ledger(FILE).leaves(), String.join("\n", lines) + "\n");
      AuditFinding first = first(log.audit(FILE, FOLDER));
      assertThat(first.index()).as(first.line()).isEqualTo(entry);
      assertThat(first.place()).as(first.line()).isEqualTo(FILE);
      assertThat(kinds).as(first.line()).contains(first.kind());
      log.restore();
    }
  }

  @Test
  void aFileThatWasCutOffIsNamedAtItsEndAndAccusedOnlyWhereAHeadOfItsOwnTells() throws Exception {
    for (int entry : places(SIZE)) {
      Path leaves = log.ledger(FILE).leaves();
      Files.writeString(leaves, Files.readString(leaves).substring(0, entry * 65 + entry % 65));
      AuditReport report = log.audit(FILE);
      assertThat(report.findings())
          .as("entry %d", entry)
          .extracting(AuditFinding::index, AuditFinding::kind)
          .contains(tuple((long) entry, Kind.CUT_OFF));
      Files.delete(log.ledger(FILE).heads());
      report = log.audit(FILE);
      assertThat(report.well()).isTrue();
      assertThat(report.findings())
          .singleElement()
          .extracting(AuditFinding::kind)
          .isEqualTo(Kind.BEHIND);
      log.restore();
    }
  }

  @Test
  void aFileThatIsGoneIsNamed() throws Exception {
    Files.delete(log.ledger(FILE).leaves());
    assertThat(log.audit(FILE).first()).extracting(AuditFinding::kind).isEqualTo(Kind.CUT_OFF);
  }

  @Test
  void withoutAnyCopyARewrittenEntryIsStillBoundedToTheEntriesUnderOneHead() throws Exception {
    log.sql("update access.event set object_id = 'none' where id = " + event(100));
    log.rewriteLeaf(100);
    AuditFinding first = first(log.audit());
    assertThat(first.index()).isEqualTo(74);
    assertThat(first.seen()).contains("entries 74 to 110");
  }

  @Test
  void aHeadThatTheKeyDidNotSignIsNamed() throws Exception {
    log.sql(
        "update access.tree_head set note = replace(note, 'symbolon.test', 'other.test') where size"
            + " = 74");
    AuditFinding first = first(log.audit(FILE));
    assertThat(first.kind()).isEqualTo(Kind.NOT_SIGNED);
    assertThat(first.index()).isEqualTo(37);
  }

  @Test
  void aKeptHashThatIsNotThatOfItsLeavesIsNamed() throws Exception {
    log.sql("update access.log_node set hash = sha256('x') where index = 0");
    assertThat(log.audit(FILE).first()).extracting(AuditFinding::index).isEqualTo(0L);
  }

  @Test
  void anEventThatCameToTheLogDaysAfterItsTimeIsNamed() throws Exception {
    insert(event(100) - 5);
    log.sql("update access.event set id = %d where id = %d".formatted(event(SIZE), event(100) - 5));
    log.treeWithTheKey();
    AuditFinding first = first(log.audit());
    assertThat(first.kind()).isEqualTo(Kind.LATE);
    assertThat(first.index()).isEqualTo(SIZE);
  }

  @Test
  void anEventThatWaitsForItsBatchIsNoFinding() throws Exception {
    insert(event(SIZE) + 5);
    AuditReport report = log.audit(FILE);
    assertThat(report.well()).isTrue();
    assertThat(report.waiting()).isEqualTo(1);
  }

  /** Does something at random entries of a whole log each time, and expects it named there. */
  private void everywhere(Set<Kind> kinds, Deed deed) throws Exception {
    tryAt(places(SIZE), kinds, deed);
  }

  private void everywhereBut1(Set<Kind> kinds, Deed deed) throws Exception {
    tryAt(places(SIZE - 1), kinds, deed);
  }

  private void tryAt(List<Integer> places, Set<Kind> kinds, Deed deed) throws Exception {
    for (int entry : places) {
      deed.at(entry);
      AuditReport report = log.audit(FILE);
      AuditFinding first = first(report);
      assertThat(first.index()).as("entry %d: %s", entry, report.findings()).isEqualTo(entry);
      assertThat(kinds).as("entry %d: %s", entry, report.findings()).contains(first.kind());
      assertThat(report.well()).isFalse();
      log.restore();
    }
  }

  private static List<Integer> places(int below) {
    System.out.println("seed " + SEED);
    return new SplittableRandom(SEED).ints(PLACES, 0, below).boxed().toList();
  }

  private static AuditFinding first(AuditReport report) {
    return Objects.requireNonNull(report.first(), report::toString);
  }

  /** A later entry. */
  private static int another(int entry) {
    return entry + 1 + new SplittableRandom(entry).nextInt(SIZE - entry - 1);
  }

  private void insert(long id) throws Exception {
    log.sql(
        """
        insert into access.event (id, at, actor_kind, actor, kind, object_kind, object_id, salt)
        overriding system value
        select %1$d, timestamptz '2026-01-01 00:00Z' + interval '1 hour' * (%1$d / 10.0 - 1), 'account', 'somebody', 'atlas.record.changed', 'instruments', 'x',
          decode(md5('salt'), 'hex')
        """
            .formatted(id));
  }

  private void swap(String table, String column, String key, int one, int other) throws Exception {
    if (column.equals("hash")) {
      log.sql(
          "update %1$s a set %2$s = b.%2$s from %1$s b where (a.%3$s, b.%3$s) in ((%4$d, %5$d), (%5$d, %4$d))"
              .formatted(table, column, key, one, other));
      return;
    }
    String from = "update %s set %s = %s where %s = %s";
    String where = column.equals("id") ? "id" : column;
    long first = column.equals("id") ? one : event(one);
    long second = column.equals("id") ? other : event(other);
    log.sql("set session_replication_role = replica");
    log.sql(from.formatted(table, column, "-1", where, first));
    log.sql(from.formatted(table, column, first, where, second));
    log.sql(from.formatted(table, column, second, where, "-1"));
    log.sql("set session_replication_role = origin");
  }
}
