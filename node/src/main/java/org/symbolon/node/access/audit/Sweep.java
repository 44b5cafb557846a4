package org.symbolon.node.access.audit;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.access.audit.AuditFinding.Kind;
import org.symbolon.protocol.log.Frontier;
import org.symbolon.protocol.log.Hash;
import org.symbolon.protocol.log.StoredHash;
import org.symbolon.protocol.log.VerifierKey;

/** One pass over the log, entry by entry in all places at once. Keeps the first of each finding. */
final class Sweep implements AutoCloseable {
  /**
   * An act that came to the log so long after its time is told: its clock, or somebody, was wrong.
   */
  private static final Duration LATE = Duration.ofDays(1);

  private final Rows rows;
  private final List<Copy> copies = new ArrayList<>();
  private final List<Long> linesBefore;
  private final Map<Rows.Node, Hash> nodes;
  private final Set<Long> toldErasures;
  private final Frontier frontier = new Frontier();
  private final HeadCheck heads;
  private final List<AuditFinding> findings = new ArrayList<>();
  private final List<AuditFinding> overTheTree = new ArrayList<>();
  private @Nullable StoredHash wrongNode;
  private Instant newest = Instant.EPOCH;
  private long expected;
  private boolean gap;
  private long erased;

  /**
   * @param linesBefore lines that each ledger had before the snapshot of the database was taken
   */
  Sweep(Rows rows, Optional<VerifierKey> key, List<Ledger> ledgers, List<Long> linesBefore)
      throws SQLException, IOException {
    this.rows = rows;
    this.linesBefore = linesBefore;
    this.nodes = rows.nodes();
    this.toldErasures = rows.toldErasures();
    this.heads = new HeadCheck(frontier, rows.heads(key));
    for (Ledger ledger : ledgers) {
      copies.add(new Copy(ledger, key));
    }
  }

  void add(Kind kind, long index, @Nullable Long event, String place, String seen) {
    if (findings.stream().noneMatch(had -> had.kind() == kind && had.place().equals(place))) {
      findings.add(new AuditFinding(kind, index, event, place, seen));
    }
  }

  AuditReport run() throws SQLException, IOException {
    rows.forEachEntry(this::look);
    passedOver();
    for (int i = 0; i < copies.size(); i++) {
      new Divergence(rows, heads, copies.get(i), this::add).judge(expected, linesBefore.get(i));
    }
    tree();
    Comparator<AuditFinding> order =
        Comparator.comparing(AuditFinding::harmless).thenComparing(AuditFinding::index);
    findings.sort(order);
    overTheTree.sort(order);
    findings.addAll(overTheTree);
    AuditFinding first =
        findings.stream().filter(finding -> !finding.harmless()).findFirst().orElse(null);
    return new AuditReport(
        first == null,
        expected,
        erased,
        rows.waiting(),
        heads.checked(),
        copies.stream().map(Copy::name).toList(),
        first,
        findings);
  }

  private void look(Rows.Entry entry) throws SQLException, IOException {
    if (entry.index() > expected && !gap) {
      gap = true;
      add(Kind.MISSING, expected, null, AuditFinding.DATABASE, "its leaf is gone");
    }
    Hash outside = null;
    for (Copy copy : copies) {
      Hash found = copy.readTo(entry);
      outside = outside == null ? found : outside;
    }
    event(entry, outside);
    expected = entry.index() + 1;
    if (!gap) {
      frontier.append(entry.hash(), this::node);
      heads.look();
    }
  }

  private void event(Rows.Entry entry, @Nullable Hash outside) throws SQLException {
    var event = entry.event();
    Long erasure = entry.erasure();
    boolean told = erasure != null && toldErasures.contains(erasure);
    if (event == null) {
      erased += told ? 1 : 0;
      if (!told) {
        add(
            Kind.MISSING,
            entry.index(),
            entry.eventId(),
            AuditFinding.DATABASE,
            erasure == null
                ? "its event is gone and no erasure tells of it"
                : "its event is gone, and the log does not tell of the erasure that is said");
      }
      return;
    }
    if (erasure != null) {
      add(Kind.ADDED, entry.index(), entry.eventId(), AuditFinding.DATABASE, "it was erased");
    }
    Hash computed = event.hash();
    if (!computed.equals(entry.hash())) {
      other(entry, computed, outside);
    } else if (entry.words() != null && !event.saysWith(entry.words())) {
      add(
          Kind.ALTERED,
          entry.index(),
          entry.eventId(),
          AuditFinding.DATABASE,
          "the words beside the event are not those of its digest");
    }
    if (event.at().isBefore(newest.minus(LATE))) {
      add(
          Kind.LATE,
          entry.index(),
          entry.eventId(),
          AuditFinding.DATABASE,
          "it says it was at %s, but it came after one of %s".formatted(event.at(), newest));
    } else if (event.at().isAfter(newest)) {
      newest = event.at();
    }
  }

  private void other(Rows.Entry entry, Hash computed, @Nullable Hash outside) throws SQLException {
    if (findings.stream().anyMatch(had -> had.index() <= entry.index() && isChange(had.kind()))) {
      return;
    }
    long elsewhere = rows.indexOf(computed);
    if (elsewhere >= 0) {
      add(
          Kind.SWAPPED,
          entry.index(),
          entry.eventId(),
          AuditFinding.DATABASE,
          "its event is that of entry " + elsewhere);
      return;
    }
    String seen =
        outside != null && computed.equals(outside)
            ? "its leaf was changed; the event is as it was"
            : "the event does not give the hash of its leaf";
    add(Kind.ALTERED, entry.index(), entry.eventId(), AuditFinding.DATABASE, seen);
  }

  private static boolean isChange(Kind kind) {
    return kind == Kind.ALTERED || kind == Kind.SWAPPED;
  }

  private void node(StoredHash stored) {
    Hash kept = nodes.remove(new Rows.Node(stored.level(), stored.index()));
    if ((kept == null || !stored.hash().equals(kept)) && wrongNode == null) {
      wrongNode = stored;
    }
  }

  private void passedOver() throws SQLException {
    long event = rows.passedOver();
    if (event >= 0) {
      add(
          Kind.ADDED,
          rows.lowest(event),
          event,
          AuditFinding.DATABASE,
          "the event is in no leaf, though later ones are");
    }
  }

  /** What heads and nodes tell; an entry that was named explains the most of it. */
  private void tree() {
    boolean named = findings.stream().anyMatch(had -> !had.harmless());
    var behind = heads.behindTheEnd();
    if (behind != null && !gap) {
      over(Kind.CUT_OFF, expected, "a head was signed over " + behind.size() + " entries");
    }
    doubt(heads.notSigned(), Kind.NOT_SIGNED, "the key of the log did not sign the head");
    doubt(heads.otherRoot(), Kind.ALTERED, "the head has another root");
    if (named || !overTheTree.isEmpty()) {
      return;
    }
    var last = heads.last();
    long under = last == null ? 0 : last.size();
    if (under < expected && behind == null) {
      over(Kind.ADDED, under, "no signed head stands over it");
    }
    if (wrongNode != null) {
      over(
          Kind.ALTERED,
          wrongNode.index() << wrongNode.level(),
          "the kept hash of level %d over it is not that of its leaves"
              .formatted(wrongNode.level()));
    } else if (!nodes.isEmpty()) {
      over(Kind.ADDED, expected, "hashes are kept over no leaves");
    }
  }

  private void doubt(HeadCheck.@Nullable Doubt doubt, Kind kind, String what) {
    if (doubt != null) {
      over(
          kind,
          doubt.from(),
          "%s over entries %d to %d".formatted(what, doubt.from(), doubt.to() - 1));
    }
  }

  private void over(Kind kind, long index, String seen) {
    overTheTree.add(new AuditFinding(kind, index, null, AuditFinding.DATABASE, seen));
  }

  @Override
  public void close() throws IOException {
    for (Copy copy : copies) {
      copy.close();
    }
  }
}
