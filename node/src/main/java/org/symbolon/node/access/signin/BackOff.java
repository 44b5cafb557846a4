package org.symbolon.node.access.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.Links;

/**
 * Growing delays after wrong passwords, per login name and per address, kept in the database.
 *
 * <p>A try counts as wrong before it is checked, so that many at once gain nothing; a right
 * password clears its login name. Login names that no account has are delayed alike.
 */
@Component
class BackOff {

  private static final int FREE_BY_LOGIN = 3;
  private static final int FREE_BY_ADDRESS = 20;
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final Clock clock;

  BackOff(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Counts a try; gives the time to wait where the try must not be checked yet. */
  @Transactional(propagation = Propagation.REQUIRES_NEW, isolation = Isolation.READ_COMMITTED)
  public Optional<Duration> begin(String login, String address) {
    var byLogin = new Key(loginKey(login), FREE_BY_LOGIN);
    var byAddress = new Key(Links.digest("address " + address), FREE_BY_ADDRESS);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Duration wait = Duration.ZERO;
    for (Key key : List.of(byLogin, byAddress)) {
      Instant until = lock(key, now).until();
      if (until.isAfter(now)) {
        Duration left = Duration.between(now, until);
        wait = left.compareTo(wait) > 0 ? left : wait;
      }
    }
    if (wait.isPositive()) {
      return Optional.of(wait);
    }
    count(byLogin, now);
    count(byAddress, now);
    return Optional.empty();
  }

  /** Forgets the tries of a login name whose password was right. */
  @Transactional
  public void succeeded(String login, String address) {
    jdbc.sql("delete from access.back_off where key = :key").param("key", loginKey(login)).update();
    jdbc.sql("update access.back_off set failures = failures - 1 where key = :key and failures > 0")
        .param("key", Links.digest("address " + address))
        .update();
  }

  private record Key(byte[] key, int free) {}

  private record Tries(int failures, Instant until, Instant last) {}

  private static byte[] loginKey(String login) {
    return Links.digest("login " + Accounts.normal(login));
  }

  private Tries lock(Key key, Instant now) {
    jdbc.sql(
            """
            insert into access.back_off (key, failures, last_at, until)
            values (:key, 0, :now, :now) on conflict (key) do nothing
            """)
        .param("key", key.key())
        .param("now", utc(now))
        .update();
    return jdbc.sql("select * from access.back_off where key = :key for update")
        .param("key", key.key())
        .query((row, _) ->
            new Tries(
                row.getInt("failures"),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant()))
        .single();
  }

  private void count(Key key, Instant now) {
    Tries tries = lock(key, now);
    boolean forgotten = tries.last().plus(FORGOTTEN_AFTER).isBefore(now);
    int failures = (forgotten ? 0 : tries.failures()) + 1;
    jdbc.sql("update access.back_off set failures = :f, last_at = :now, until = :u where key = :k")
        .param("f", failures)
        .param("now", utc(now))
        .param("u", utc(now.plus(delay(failures, key.free()))))
        .param("k", key.key())
        .update();
  }

  /** None for the first tries, then 1, 2, 4 ... seconds, up to the longest. */
  static Duration delay(int failures, int free) {
    if (failures < free) {
      return Duration.ZERO;
    }
    Duration grown = Duration.ofSeconds(1L << Math.min(failures - free, 20));
    return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
