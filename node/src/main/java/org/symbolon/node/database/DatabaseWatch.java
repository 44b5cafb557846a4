package org.symbolon.node.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Notices that the server has ended, has it started again, and notices that it is back. It holds a
 * connection and reads from it: the operating system closes it the moment the server is gone, so
 * nothing needs to be asked again and again. A connection that was only cut, or a server that
 * repairs itself after the crash of one of its processes, is tried again first.
 */
final class DatabaseWatch implements AutoCloseable {

  /** While the server repairs itself it answers, but refuses. */
  private static final String NOT_YET = "57P03";

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** A server that served this long is taken for one that is well. */
  private static final Duration WELL_AFTER = Duration.ofSeconds(10);

  private final DatabaseAccess database;
  private final DatabaseState state;
  private final int triesWithoutAnswer;
  private final Rescue rescue;
  private volatile boolean closed;
  private volatile @Nullable Connection connection;

  /** What is done about a server that is gone, and before one that is back gets any work. */
  interface Rescue {

    /** Tries to start the server again; called each time a longer while after it failed. */
    void start();

    /** Lets go of what belongs to the server as it was. */
    void back();
  }

  private DatabaseWatch(
      DatabaseAccess database, DatabaseState state, Duration patience, Rescue rescue) {
    this.database = database;
    this.state = state;
    this.triesWithoutAnswer = Math.toIntExact(patience.dividedBy(PAUSE));
    this.rescue = rescue;
  }

  /**
   * Watches until closed, from a thread of its own.
   *
   * @param patience how long a server may be out of reach before it is started again
   */
  static DatabaseWatch start(
      DatabaseAccess database, DatabaseState state, Duration patience, Rescue rescue) {
    var watch = new DatabaseWatch(database, state, patience, rescue);
    Thread.ofPlatform().daemon().name("database-watch").start(watch::watch);
    return watch;
  }

  private void watch() {
    int unanswered = 0;
    int starts = 0;
    while (!closed) {
      long since = System.nanoTime();
      try (var opened =
          DriverManager.getConnection(
              database.url(), database.pool().user(), database.pool().password())) {
        connection = opened;
        unanswered = 0;
        if (!state.serving()) {
          rescue.back();
          state.back();
        }
        while (!closed) {
          opened.unwrap(PGConnection.class).getNotifications(0);
        }
      } catch (SQLException e) {
        if (closed) {
          return;
        }
        state.away();
        if (System.nanoTime() - since > WELL_AFTER.toNanos()) {
          starts = 0;
        }
        if (!NOT_YET.equals(e.getSQLState()) && ++unanswered > triesWithoutAnswer) {
          pause(pauseBefore(starts++));
          unanswered = 0;
          if (!closed) {
            rescue.start();
          }
        } else {
          pause(PAUSE);
        }
      }
    }
  }

  /** None before the first start, then 1, 2, 4 ... seconds, up to the longest. */
  static Duration pauseBefore(int starts) {
    if (starts == 0) {
      return Duration.ZERO;
    }
    Duration grown = Duration.ofSeconds(1L << Math.min(starts - 1, 10));
    return grown.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : grown;
  }

  private void pause(Duration time) {
    try {
      long end = System.nanoTime() + time.toNanos();
      while (!closed && System.nanoTime() < end) {
        Thread.sleep(Math.min(PAUSE.toMillis(), time.toMillis()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws SQLException {
    closed = true;
    var open = connection;
    if (open != null) {
      open.abort(Runnable::run);
    }
  }
}
