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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.Links;
import org.symbolon.node.access.accounts.PasswordTries;

/**
 * Growing delays after wrong passwords, per login name and per address, kept in the database.
 *
 * <p>A try counts as wrong before it is checked, so that many at once gain nothing; a right
 * password clears its login name. Login names that no account has are delayed alike. An address
 * that waits leaves nothing behind for the names that it tries.
 */
@Component
class BackOff implements PasswordTries {

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

  @Override
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Optional<Duration> begin(String login, String address) {
    var byLogin = new Key(loginKey(login), FREE_BY_LOGIN);
    var byAddress = new Key(Links.digest("address " + address), FREE_BY_ADDRESS);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    purge(now);
    for (Key key : List.of(byAddress, byLogin)) {
      Instant until = lock(key, now).until();
      if (until.isAfter(now)) {
        return Optional.of(Duration.between(now, until));
      }
    }
    count(byLogin, now);
    count(byAddress, now);
    return Optional.empty();
  }

  /** Locks in the order of {@link #begin}, so that neither waits for the other for ever. */
  @Override
  @Transactional
  public void succeeded(String login, String address) {
    jdbc.sql("update access.back_off set failures = failures - 1 where key = :key and failures > 0")
        .param("key", Links.digest("address " + address))
        .update();
    jdbc.sql("delete from access.back_off where key = :key").param("key", loginKey(login)).update();
  }

  private record Key(byte[] key, int free) {}

  private record Tries(int failures, Instant until, Instant last) {}

  private static byte[] loginKey(String login) {
    return Links.digest("login " + Accounts.normal(login));
  }

  /** Takes some of the rows away that count no more; what another holds is left to the next. */
  private void purge(Instant now) {
    jdbc.sql(
            """
            delete from access.back_off where key in (
              select key from access.back_off where last_at < :then
              limit 100 for update skip locked)
            """)
        .param("then", utc(now.minus(FORGOTTEN_AFTER)))
        .update();
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
