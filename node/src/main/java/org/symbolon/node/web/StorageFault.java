package org.symbolon.node.web;

import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/** Why nothing can be kept for now. It is nobody's fault who asks, and it passes. */
public enum StorageFault {
  /** The database does not answer; it is being started again. */
  AWAY(Duration.ofSeconds(5)),
  /** The disk is full. */
  FULL(Duration.ofMinutes(1)),
  /** The disk can be read, but not written to. */
  READ_ONLY(Duration.ofMinutes(1));

  private final Duration retryAfter;

  StorageFault(Duration retryAfter) {
    this.retryAfter = retryAfter;
  }

  /** After which time it is worth asking again. */
  public Duration retryAfter() {
    return retryAfter;
  }

  /** What a fault comes down to, where it is one of these. */
  public static Optional<StorageFault> of(@Nullable Throwable fault) {
    Throwable at = fault;
    for (int depth = 0; at != null && depth < 12; at = at.getCause(), depth++) {
      var found =
          switch (at) {
            case SQLTransientConnectionException _ -> Optional.of(AWAY);
            case SQLException sql -> ofState(sql.getSQLState());
            case FileSystemException file -> ofReason(file.getReason());
            case java.io.IOException io -> ofReason(io.getMessage());
            default -> Optional.<StorageFault>empty();
          };
      if (found.isPresent()) {
        return found;
      }
    }
    return fault instanceof DataAccessResourceFailureException
        ? Optional.of(AWAY)
        : Optional.empty();
  }

  /** Classes of PostgreSQL's appendix A. */
  private static Optional<StorageFault> ofState(@Nullable String state) {
    if (state == null) {
      return Optional.empty();
    }
    if (state.startsWith("08") || state.startsWith("57P0")) {
      return Optional.of(AWAY);
    }
    return state.equals("53100")
        ? Optional.of(FULL)
        : state.startsWith("58") ? Optional.of(READ_ONLY) : Optional.empty();
  }

  private static Optional<StorageFault> ofReason(@Nullable String reason) {
    if (reason == null) {
      return Optional.empty();
    }
    return reason.contains("No space left") || reason.contains("Disk quota exceeded")
        ? Optional.of(FULL)
        : reason.contains("Read-only file system") ? Optional.of(READ_ONLY) : Optional.empty();
  }
}
