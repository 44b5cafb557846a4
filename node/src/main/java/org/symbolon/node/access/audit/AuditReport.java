package org.symbolon.node.access.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an audit saw.
 *
 * @param well whether nothing was found but what a crash can leave
 * @param entries leaves in the database
 * @param erased of these, entries whose event was erased by a rule of retention
 * @param waiting events that no batch has taken up yet
 * @param heads signed heads of the database that were worked out again
 * @param places what was compared with the database
 * @param first the first entry that is not as it was written; null where there is none
 * @param findings the first of each kind and place, entries by index, then what heads tell
 */
public record AuditReport(
    boolean well,
    long entries,
    long erased,
    long waiting,
    long heads,
    List<String> places,
    @Nullable AuditFinding first,
    List<AuditFinding> findings) {
  public AuditReport {
    places = List.copyOf(places);
    findings = List.copyOf(findings);
  }
}
