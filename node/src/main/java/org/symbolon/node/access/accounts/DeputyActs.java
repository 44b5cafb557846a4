package org.symbolon.node.access.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.EventKind;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Role;

/**
 * Deputies: somebody names a colleague of the same organisation for a time. The deputy chooses when
 * to act with the principal's roles; events then name both. Roles that run the node stay with the
 * principal, and a deputyship cannot be handed on.
 */
@Component
class DeputyActs {

  private static final Duration LONGEST = Duration.ofDays(366);

  private final Deputyships deputyships;
  private final Accounts accounts;
  private final Memberships memberships;
  private final Access access;
  private final Events events;
  private final Clock clock;

  DeputyActs(
      Deputyships deputyships,
      Accounts accounts,
      Memberships memberships,
      Access access,
      Events events,
      Clock clock) {
    this.deputyships = deputyships;
    this.accounts = accounts;
    this.memberships = memberships;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Names a deputy of the actor.
   *
   * @param from first day, in UTC
   * @param until last day, in UTC
   */
  @Transactional
  public Outcome<UUID> name(String deputy, String office, String from, String until) {
    if (onBehalf()) {
      return Outcome.Refused.because("access.fault.deputy.deputy");
    }
    UserAccount me = accounts.find(me()).orElseThrow();
    var faults = new ArrayList<String>();
    Optional<UserAccount> other =
        colleagues().stream().filter(one -> one.id().toString().equals(deputy)).findFirst();
    if (other.isEmpty()) {
      faults.add("access.fault.deputy.colleague");
    }
    Optional<UUID> mine =
        memberships.of(me.id()).stream()
            .map(Memberships.Membership::office)
            .filter(one -> one.toString().equals(office))
            .findFirst();
    if (mine.isEmpty()) {
      faults.add("access.fault.member");
    }
    Optional<Instant> begin = day(from).map(DeputyActs::start);
    Optional<Instant> end = day(until).map(day -> start(day.plusDays(1)));
    Instant now = clock.instant();
    boolean right =
        begin.isPresent()
            && end.isPresent()
            && end.get().isAfter(begin.get())
            && end.get().isAfter(now)
            && !Duration.between(begin.get(), end.get()).minus(LONGEST).isPositive();
    if (!right) {
      faults.add("access.fault.deputy.days");
    }
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    UUID id = UUID.randomUUID();
    deputyships.add(
        id,
        me.id(),
        mine.orElseThrow(),
        other.orElseThrow().id(),
        begin.orElseThrow(),
        end.orElseThrow());
    record(PeopleEvent.DEPUTY_NAMED, id);
    return new Outcome.Done<>(id);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Who could be named: those of the same organisation who can sign in. */
  @Transactional(readOnly = true)
  public List<UserAccount> colleagues() {
    UUID organisation = accounts.find(me()).orElseThrow().organisation();
    return accounts.list().stream()
        .filter(one -> one.organisation().equals(organisation))
        .filter(one -> one.state() == UserAccount.State.ACTIVE && !one.commandLine())
        .filter(one -> !one.id().equals(me()))
        .toList();
  }

  /** Ends a deputyship before its time: the principal, the deputy, or an administrator. */
  @Transactional
  public Outcome<UUID> revoke(UUID id) {
    var found = deputyships.find(id);
    boolean may =
        found.isPresent()
            && (found.get().principal().equals(me())
                || found.get().deputy().equals(me())
                || (access.actor() instanceof Actor.Account account
                    && account.roles().contains(Role.NODE_ADMINISTRATOR)));
    if (!may) {
      return Outcome.Refused.because("access.fault.deputy.gone");
    }
    deputyships.revoke(id);
    record(PeopleEvent.DEPUTY_REVOKED, id);
    return new Outcome.Done<>(id);
  }

  /** The actor begins to act for its principal. */
  @Transactional
  public Outcome<UUID> begin(UUID id) {
    var found =
        deputyships
            .find(id)
            .filter(one -> one.deputy().equals(me()))
            .filter(one -> one.running(clock.instant()));
    if (found.isEmpty()) {
      return Outcome.Refused.because("access.fault.deputy.gone");
    }
    deputyships.begin(me(), id);
    record(PeopleEvent.DEPUTY_BEGAN, id);
    return new Outcome.Done<>(id);
  }

  private boolean onBehalf() {
    return access.actor() instanceof Actor.Account account && account.onBehalf().isPresent();
  }

  private UUID me() {
    return access.actor().accountId().orElseThrow();
  }

  private void record(EventKind kind, UUID deputyship) {
    events.record(kind, ActObject.of("deputyship", deputyship), "");
  }
}
