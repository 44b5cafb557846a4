package org.symbolon.node.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A backup or a drill, as it went.
 *
 * @param file its name, without the folder; empty until it is whole
 * @param digest SHA-256 of the sealed file
 * @param faults what was wrong; a backup that is done can have some
 */
record Run(
    UUID id,
    Kind kind,
    boolean scheduled,
    State state,
    Instant beganAt,
    Optional<Instant> endedAt,
    String file,
    long bytes,
    int tables,
    long rows,
    long files,
    String digest,
    List<String> faults) {

  enum Kind {
    BACKUP,
    /** The newest backup is restored in a scratch server, compared and thrown away. */
    DRILL
  }

  enum State {
    RUNNING,
    DONE,
    FAILED
  }

  Run {
    faults = List.copyOf(faults);
  }

  static Run begun(UUID id, Kind kind, boolean scheduled, Instant at) {
    return new Run(
        id, kind, scheduled, State.RUNNING, at, Optional.empty(), "", 0, 0, 0, 0, "", List.of());
  }

  Run failed(Instant at, List<String> why) {
    return new Run(
        id,
        kind,
        scheduled,
        State.FAILED,
        beganAt,
        Optional.of(at),
        file,
        bytes,
        tables,
        rows,
        files,
        digest,
        why);
  }
}
