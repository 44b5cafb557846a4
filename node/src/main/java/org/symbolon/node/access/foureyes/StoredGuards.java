package org.symbolon.node.access.foureyes;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Guard;
import org.symbolon.node.access.Guards;

/**
 * Guards as the table has them. Every request asks, so what was read counts for {@link
 * #LASTS_NANOS} on this process; on the process that switched it counts at once.
 */
@Component
class StoredGuards implements Guards, DangerousAct {

  private static final long LASTS_NANOS = 2_000_000_000L;

  private final JdbcClient jdbc;
  private final Access access;
  private final Events events;
  private final Clock clock;
  private volatile @Nullable Read read;

  StoredGuards(JdbcClient jdbc, Access access, Events events, Clock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  private record Read(Map<Guard, Instant> off, long atNanos) {}

  @Override
  public boolean on(Guard guard) {
    Read seen = read;
    if (seen == null || System.nanoTime() - seen.atNanos() > LASTS_NANOS) {
      seen = new Read(off(), System.nanoTime());
      read = seen;
    }
    return !seen.off().containsKey(guard);
  }

  /** The guards that are off, with since when. The table is common to all. */
  Map<Guard, Instant> off() {
    var off = new EnumMap<Guard, Instant>(Guard.class);
    jdbc.sql("select code, off_since from access.guard")
        .query((row, _) ->
            Map.entry(
                row.getString("code"),
                row.getObject("off_since", OffsetDateTime.class).toInstant()))
        .list()
        .forEach(entry ->
            Stream.of(Guard.values())
                .filter(guard -> guard.code().equals(entry.getKey()))
                .forEach(guard -> off.put(guard, entry.getValue())));
    return off;
  }

  /** Switching on needs nobody else. Empty where it was done, else the message key of why not. */
  @Transactional
  public List<String> switchOn(Guard guard) {
    if (access.decide(access.actor(), "guard.change", ActObject.NONE, "")
        instanceof Decision.Deny deny) {
      return List.of(deny.reason());
    }
    if (switchTo(guard.code(), null)) {
      events.record(FourEyesEvent.GUARD_ON, ActObject.of("guard", guard.code()), "");
      forget();
    }
    return List.of();
  }

  @Override
  public Danger danger() {
    return Danger.GUARD_SWITCHED_OFF;
  }

  @Override
  public List<String> obstacles(Matter matter) {
    return find(matter.object())
        .map(guard ->
            off().containsKey(guard) ? List.of("access.fault.guard.off") : List.<String>of())
        .orElse(List.of("access.fault.guard"));
  }

  @Override
  public void perform(Matter matter) {
    switchTo(matter.object(), OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)));
    events.record(FourEyesEvent.GUARD_OFF, ActObject.of("guard", matter.object()), "");
    forget();
  }

  /** Switches a guard off from a moment on, or on where there is none; whether it changed. */
  private boolean switchTo(String code, @Nullable OffsetDateTime offFrom) {
    return jdbc.sql("select access.switch_guard(:code, :off)")
        .param("code", code)
        .param("off", offFrom, Types.TIMESTAMP_WITH_TIMEZONE)
        .query((row, _) -> row.getBoolean(1))
        .single();
  }

  static java.util.Optional<Guard> find(String code) {
    return Stream.of(Guard.values()).filter(guard -> guard.code().equals(code)).findFirst();
  }

  private void forget() {
    read = null;
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            read = null;
          }
        });
  }
}
