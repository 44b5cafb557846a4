package org.symbolon.node.access.audit;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.symbolon.node.access.audit.AuditFinding.Kind;
import org.symbolon.protocol.log.Hash;

/** Where a copy and the database part: which of the two was changed, and how. */
final class Divergence {
  interface Findings {
    void add(Kind kind, long index, @Nullable Long event, String place, String seen);
  }

  private final Rows rows;
  private final HeadCheck database;
  private final Copy copy;
  private final Findings findings;

  Divergence(Rows rows, HeadCheck database, Copy copy, Findings findings) {
    this.rows = rows;
    this.database = database;
    this.copy = copy;
    this.findings = findings;
  }

  /**
   * @param entries of the database
   * @param linesBefore lines of the copy before the snapshot of the database: so many entries it
   *     must have
   */
  void judge(long entries, long linesBefore) throws SQLException, IOException {
    long read = copy.size();
    copy.readToTheEnd();
    var parting = copy.parting();
    if (parting != null) {
      part(parting);
    }
    if (linesBefore > entries && parting == null) {
      findings.add(
          Kind.CUT_OFF,
          entries,
          null,
          AuditFinding.DATABASE,
          "the %s has %d entries".formatted(copy.name(), copy.size()));
    }
    if (read < entries) {
      var behind = copy.heads().behindTheEnd();
      if (behind == null) {
        String seen =
            "the database has %d entries; after a crash the next start appends the rest"
                .formatted(entries);
        findings.add(Kind.BEHIND, read, null, copy.name(), seen);
      } else {
        String seen = "it has a head over %d entries".formatted(behind.size());
        findings.add(Kind.CUT_OFF, read, null, copy.name(), seen);
      }
    }
    ownHeads(parting);
  }

  /** Heads of a copy that do not fit although its leaves are those of the database. */
  private void ownHeads(Copy.@Nullable Parting parting) {
    if (parting != null) {
      return;
    }
    var unsigned = copy.heads().notSigned();
    if (unsigned != null) {
      findings.add(
          Kind.NOT_SIGNED,
          unsigned.from(),
          null,
          copy.name(),
          "the key of the log did not sign the head over entries %d to %d"
              .formatted(unsigned.from(), unsigned.to() - 1));
    }
    var other = copy.heads().otherRoot();
    if (other != null) {
      findings.add(
          Kind.FORK,
          other.from(),
          null,
          copy.name(),
          "a signed head over entries %d to %d has another root"
              .formatted(other.from(), other.to() - 1));
    }
  }

  private void part(Copy.Parting parting) throws SQLException, IOException {
    var entry = parting.entry();
    long index = entry.index();
    boolean databaseFits = database.vouchesFor(index);
    boolean copyFits = copy.heads().vouchesFor(index);
    if (databaseFits && copyFits) {
      findings.add(
          Kind.FORK,
          index,
          entry.eventId(),
          AuditFinding.DATABASE,
          "here the history of the %s parts from that of the database, and the key signed both"
              .formatted(copy.name()));
      return;
    }
    Hash missing = databaseFits ? entry.hash() : parting.file();
    Hash strange = databaseFits ? parting.file() : entry.hash();
    String changed = databaseFits ? copy.name() : AuditFinding.DATABASE;
    long missingAt = databaseFits ? copy.lines().find(missing) : rows.indexOf(missing);
    long strangeBelongs = databaseFits ? rows.indexOf(strange) : copy.lines().find(strange);
    boolean moved = missingAt > index;
    boolean known = strangeBelongs > index;
    String other = databaseFits ? AuditFinding.DATABASE : copy.name();
    if (moved && known) {
      findings.add(
          Kind.SWAPPED,
          index,
          entry.eventId(),
          changed,
          "what stands here is entry %d of the %s".formatted(strangeBelongs, other));
    } else if (known) {
      findings.add(
          Kind.MISSING,
          index,
          null,
          changed,
          "what stands here is entry %d of the %s".formatted(strangeBelongs, other));
    } else if (moved) {
      findings.add(
          Kind.ADDED,
          index,
          entry.eventId(),
          changed,
          "the %s does not have it; its own entry stands at %d".formatted(other, missingAt));
    } else {
      findings.add(
          Kind.ALTERED,
          index,
          entry.eventId(),
          changed,
          "the %s has another hash".formatted(other));
    }
  }
}
