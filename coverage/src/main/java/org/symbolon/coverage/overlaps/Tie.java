package org.symbolon.coverage.overlaps;

import java.util.List;
import org.symbolon.coverage.records.Confidence;

/**
 * What ties two bodies, by the record that says so. Seats in each other's boards and joint plans
 * are ties too; the data record none, so their absence says nothing.
 *
 * @param recordId the agreement or the network
 * @param label its name
 * @param rolesA roles of the first body in the network; empty for an agreement
 * @param rolesB roles of the second body in the network
 */
public record Tie(
    Kind kind,
    String recordId,
    String label,
    State state,
    List<String> rolesA,
    List<String> rolesB,
    Confidence confidence) {

  public Tie {
    rolesA = List.copyOf(rolesA);
    rolesB = List.copyOf(rolesB);
  }

  /** Whether it counts as a tie on the day asked for. */
  public boolean counts() {
    return switch (state) {
      case RUNNING, UNKNOWN -> true;
      case ENDED, NOT_BEGUN, DONOR_ONLY -> false;
    };
  }

  /** What kind of record ties; the strongest first. */
  public enum Kind {
    AGREEMENT,
    NETWORK
  }

  /** How the tie stood on the day asked for. */
  public enum State {
    RUNNING,
    /** Nobody recorded whether it still stands; it counts. */
    UNKNOWN,
    ENDED,
    NOT_BEGUN,
    /** Runs, but one of the two only pays, and donors were left out. */
    DONOR_ONLY
  }
}
