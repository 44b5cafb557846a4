package org.symbolon.node.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Notices that the server has ended. It holds a connection and reads from it: the operating system
 * closes it the moment the server is gone, so nothing needs to be asked again and again. A
 * connection that was only cut, or a server that repairs itself after the crash of one of its
 * processes, is tried again first.
 */
final class DatabaseWatch implements AutoCloseable {

  /** While the server repairs itself it answers, but refuses. */
  private static final String NOT_YET = "57P03";

  private static final Duration PAUSE = Duration.ofMillis(100);

  private final DatabaseAccess database;
  private final int triesWithoutAnswer;
  private final Runnable ended;
  private volatile boolean closed;
  private volatile @Nullable Connection connection;

  private DatabaseWatch(DatabaseAccess database, Duration patience, Runnable ended) {
    this.database = database;
    this.triesWithoutAnswer = Math.toIntExact(patience.dividedBy(PAUSE));
    this.ended = ended;
  }

  /**
   * Watches until closed; calls {@code ended} once, from a thread of its own.
   *
   * @param patience how long a server may be out of reach
   */
  static DatabaseWatch start(DatabaseAccess database, Duration patience, Runnable ended) {
    var watch = new DatabaseWatch(database, patience, ended);
    Thread.ofPlatform().daemon().name("database-watch").start(watch::watch);
    return watch;
  }

  private void watch() {
    int unanswered = 0;
    while (!closed && unanswered < triesWithoutAnswer) {
      try (var opened =
          DriverManager.getConnection(
              database.url(), database.pool().user(), database.pool().password())) {
        connection = opened;
        unanswered = 0;
        while (!closed) {
          opened.unwrap(PGConnection.class).getNotifications(0);
        }
      } catch (SQLException e) {
        if (!NOT_YET.equals(e.getSQLState())) {
          unanswered++;
        }
        pause();
      }
    }
    if (!closed) {
      ended.run();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
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
