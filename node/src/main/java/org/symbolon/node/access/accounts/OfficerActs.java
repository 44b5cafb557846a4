package org.symbolon.node.access.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Belongings;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.EventKind;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Role;

/** Who works for which office of its organisation, and who leaves; each act with its event. */
@Component
class OfficerActs {

  private final Accounts accounts;
  private final Memberships memberships;
  private final Organisations organisations;
  private final Deputyships deputyships;
  private final ObjectProvider<Belongings> belongings;
  private final Links links;
  private final Access access;
  private final Events events;

  OfficerActs(
      Accounts accounts,
      Memberships memberships,
      Organisations organisations,
      Deputyships deputyships,
      ObjectProvider<Belongings> belongings,
      Links links,
      Access access,
      Events events) {
    this.accounts = accounts;
    this.memberships = memberships;
    this.organisations = organisations;
    this.deputyships = deputyships;
    this.belongings = belongings;
    this.links = links;
    this.access = access;
    this.events = events;
  }

  /** Lets an account work for a further office of its own organisation. */
  @Transactional
  public Outcome<UUID> join(UUID account, UUID office) {
    accounts.lockAdministrators();
    Optional<UserAccount> found = person(account);
    if (found.isEmpty() || found.get().leftAt().isPresent()) {
      return Outcome.Refused.because("access.fault.account");
    }
    boolean ofItsOrganisation =
        organisations.offices(found.get().organisation()).stream()
            .anyMatch(one -> one.id().equals(office));
    if (!ofItsOrganisation) {
      return Outcome.Refused.because("access.fault.office.foreign");
    }
    if (!memberships.add(account, office)) {
      return Outcome.Refused.because("access.fault.member.already");
    }
    record(PeopleEvent.OFFICE_JOINED, account, office.toString());
    return new Outcome.Done<>(account);
  }

  /** Takes an account out of one of its offices, with its roles there. */
  @Transactional
  public Outcome<UUID> leaveOffice(UUID account, UUID office) {
    if (denied("account.roles", account) instanceof Decision.Deny deny) {
      return Outcome.Refused.because(deny.reason());
    }
    accounts.lockAdministrators();
    List<Memberships.Membership> offices = memberships.of(account);
    if (person(account).isEmpty()
        || offices.stream().noneMatch(one -> one.office().equals(office))) {
      return Outcome.Refused.because("access.fault.member");
    }
    if (offices.size() == 1) {
      return Outcome.Refused.because("access.fault.office.last");
    }
    boolean administersElsewhere =
        offices.stream()
            .anyMatch(one ->
                !one.office().equals(office) && one.roles().contains(Role.NODE_ADMINISTRATOR));
    if (accounts.isAdministrator(account)
        && !administersElsewhere
        && accounts.otherAdministrators(account) == 0) {
      return Outcome.Refused.because("access.fault.last");
    }
    memberships.leave(account, office);
    record(PeopleEvent.OFFICE_LEFT, account, office.toString());
    return new Outcome.Done<>(account);
  }

  /** What the officer does in an office. */
  @Transactional
  public Outcome<UUID> title(UUID account, UUID office, String title) {
    if (title.length() > 120 || (!title.isBlank() && !Accounts.isName(title))) {
      return Outcome.Refused.because("access.fault.title");
    }
    if (person(account).isEmpty() || !memberships.has(account, office)) {
      return Outcome.Refused.because("access.fault.member");
    }
    memberships.title(account, office, title.strip());
    record(PeopleEvent.TITLE_CHANGED, account, "");
    return new Outcome.Done<>(account);
  }

  /**
   * The person leaves the organisation: the account is locked and loses its roles, deputyships end,
   * and a colleague gets the open work.
   */
  @Transactional
  public Outcome<UUID> leave(UUID account, Optional<UUID> successor, String reason) {
    if (denied("account.lock", account) instanceof Decision.Deny deny) {
      return Outcome.Refused.because(deny.reason());
    }
    accounts.lockAdministrators();
    Optional<UserAccount> found = person(account);
    if (found.isEmpty() || found.get().leftAt().isPresent()) {
      return Outcome.Refused.because("access.fault.account");
    }
    if (reason.isBlank()) {
      return Outcome.Refused.because("access.fault.reason");
    }
    if (accounts.isAdministrator(account) && accounts.otherAdministrators(account) == 0) {
      return Outcome.Refused.because("access.fault.last");
    }
    boolean leavesWork = belongings.stream().anyMatch(part -> !part.ofAccount(account).isEmpty());
    if (leavesWork && successor.filter(one -> canFollow(account, one)).isEmpty()) {
      return Outcome.Refused.because("access.fault.successor");
    }
    if (leavesWork) {
      belongings.forEach(part -> part.handOverAccount(account, successor.orElseThrow()));
      record(PeopleEvent.HANDED_OVER, account, successor.orElseThrow().toString());
    }
    deputyships.endAll(account);
    memberships
        .of(account)
        .forEach(one -> accounts.roles(account, one.office(), java.util.Set.of()));
    links.withdraw(Links.Act.INVITATION, account);
    links.withdraw(Links.Act.RESET, account);
    accounts.left(account);
    record(PeopleEvent.ORGANISATION_LEFT, account, reason.strip());
    return new Outcome.Done<>(account);
  }

  /** Open work in the name of an account. */
  @Transactional(readOnly = true)
  public List<Belongings.Belonging> work(UUID account) {
    return belongings.stream().flatMap(part -> part.ofAccount(account).stream()).toList();
  }

  private boolean canFollow(UUID account, UUID successor) {
    return !successor.equals(account)
        && accounts
            .find(successor)
            .filter(one -> !one.locked() && !one.commandLine())
            .filter(one ->
                accounts
                    .find(account)
                    .filter(before -> before.organisation().equals(one.organisation()))
                    .isPresent())
            .isPresent();
  }

  /** A person who had left comes back, without roles. */
  @Transactional
  public Outcome<UUID> rejoin(UUID account) {
    Optional<UserAccount> found = person(account).filter(one -> one.leftAt().isPresent());
    if (found.isEmpty()) {
      return Outcome.Refused.because("access.fault.account");
    }
    accounts.cameBack(account);
    record(PeopleEvent.ORGANISATION_REJOINED, account, "");
    return new Outcome.Done<>(account);
  }

  /** Turns the actor to another office of its own. */
  @Transactional
  public Outcome<UUID> actFor(UUID office) {
    UUID me = access.actor().accountId().orElseThrow();
    if (!memberships.has(me, office)) {
      return Outcome.Refused.because("access.fault.member");
    }
    boolean deputised =
        access.actor() instanceof Actor.Account account && account.onBehalf().isPresent();
    memberships.actFor(me, office);
    if (deputised) {
      events.record(PeopleEvent.DEPUTY_ENDED, ActObject.of("account", me), "");
    }
    events.record(PeopleEvent.OFFICE_ACTED_FOR, ActObject.of("office", office), "");
    return new Outcome.Done<>(office);
  }

  private Optional<UserAccount> person(UUID account) {
    return accounts.find(account).filter(one -> !one.commandLine());
  }

  private Decision denied(String act, UUID account) {
    return access.decide(access.actor(), act, ActObject.of("account", account), "");
  }

  private void record(EventKind kind, UUID account, String reason) {
    events.record(kind, ActObject.of("account", account), reason);
  }
}
