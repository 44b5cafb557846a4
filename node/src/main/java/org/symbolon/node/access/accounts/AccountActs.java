package org.symbolon.node.access.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.EventKind;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.decisions.AccessEvent;

/** What an administrator does to accounts; each act commits with its event. */
@Component
class AccountActs {

  private static final List<String> LANGUAGES = List.of("en", "fr", "ar");

  private final Accounts accounts;
  private final Memberships memberships;
  private final Organisations organisations;
  private final Links links;
  private final Access access;
  private final Events events;

  AccountActs(
      Accounts accounts,
      Memberships memberships,
      Organisations organisations,
      Links links,
      Access access,
      Events events) {
    this.accounts = accounts;
    this.memberships = memberships;
    this.organisations = organisations;
    this.links = links;
    this.access = access;
    this.events = events;
  }

  /** What an invitation says of the colleague. */
  record Invitation(
      String login, String name, String email, String language, String office, Set<Role> roles) {
    Invitation {
      roles = Set.copyOf(roles);
    }
  }

  /** A link whose secret is shown this once. */
  record Made(UUID account, String secret) {}

  @Transactional
  public Outcome<Made> invite(Invitation invitation) {
    var faults = new ArrayList<String>();
    String login = Accounts.normal(invitation.login());
    if (!login.matches("[a-z0-9][a-z0-9._@-]{1,63}")) {
      faults.add("access.fault.login");
    } else if (accounts.findByLogin(login).isPresent()) {
      faults.add("access.fault.login.taken");
    }
    if (!Accounts.isName(invitation.name())) {
      faults.add("access.fault.name");
    }
    if (!invitation.email().isBlank()
        && !invitation.email().matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+")) {
      faults.add("access.fault.email");
    }
    if (!LANGUAGES.contains(invitation.language())) {
      faults.add("access.fault.language");
    }
    var office =
        organisations.offices().stream()
            .filter(one -> one.id().toString().equals(invitation.office()))
            .findFirst();
    if (office.isEmpty()) {
      faults.add("access.fault.office");
    }
    if (!faults.isEmpty() || office.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    UUID id = UUID.randomUUID();
    boolean added =
        accounts.add(
            id,
            login,
            invitation.name().strip(),
            invitation.email().strip(),
            invitation.language(),
            office.get().id());
    if (!added) {
      return Outcome.Refused.because("access.fault.login.taken");
    }
    accounts.roles(id, office.get().id(), invitation.roles());
    record(AccessEvent.ACCOUNT_INVITED, id, "");
    if (!invitation.roles().isEmpty()) {
      record(AccessEvent.ACCOUNT_ROLES_CHANGED, id, names(invitation.roles()));
    }
    return new Outcome.Done<>(new Made(id, links.make(Links.Act.INVITATION, id)));
  }

  /** Sets the roles in the account's office, or in the first of several. */
  @Transactional
  public Outcome<UserAccount> roles(UUID id, Set<Role> roles) {
    return memberships.of(id).stream()
        .map(Memberships.Membership::office)
        .min(
            java.util.Comparator.comparing(
                office -> accounts.find(id).filter(one -> one.office().equals(office)).isEmpty()))
        .map(office -> roles(id, office, roles))
        .orElseGet(() -> Outcome.Refused.because("access.fault.account"));
  }

  /** Sets the roles in one of the account's offices. */
  @Transactional
  public Outcome<UserAccount> roles(UUID id, UUID office, Set<Role> roles) {
    return change(
        id,
        "account.roles",
        _ -> {
          if (!memberships.has(id, office)) {
            return Optional.of("access.fault.member");
          }
          boolean stays =
              roles.contains(Role.NODE_ADMINISTRATOR)
                  || memberships.of(id).stream()
                      .anyMatch(one ->
                          !one.office().equals(office)
                              && one.roles().contains(Role.NODE_ADMINISTRATOR));
          if (accounts.isAdministrator(id) && !stays && accounts.otherAdministrators(id) == 0) {
            return Optional.of("access.fault.last");
          }
          if (!accounts.roles(id, office).equals(roles)) {
            accounts.roles(id, office, roles);
            record(AccessEvent.ACCOUNT_ROLES_CHANGED, id, names(roles));
          }
          return Optional.empty();
        });
  }

  @Transactional
  public Outcome<UserAccount> lock(UUID id, String reason) {
    return change(
        id,
        "account.lock",
        _ -> {
          if (reason.isBlank()) {
            return Optional.of("access.fault.reason");
          }
          if (accounts.isAdministrator(id) && accounts.otherAdministrators(id) == 0) {
            return Optional.of("access.fault.last");
          }
          accounts.locked(id, true);
          links.withdraw(Links.Act.INVITATION, id);
          links.withdraw(Links.Act.RESET, id);
          record(AccessEvent.ACCOUNT_LOCKED, id, reason.strip());
          return Optional.empty();
        });
  }

  @Transactional
  public Outcome<UserAccount> unlock(UUID id) {
    return change(
        id,
        "account.lock",
        _ -> {
          accounts.locked(id, false);
          record(AccessEvent.ACCOUNT_UNLOCKED, id, "");
          return Optional.empty();
        });
  }

  /** A new link to set a password; what was begun with the old one ends at once. */
  @Transactional
  public Outcome<Made> reset(UUID id) {
    var found = accounts.find(id);
    if (found.isEmpty() || found.get().commandLine()) {
      return Outcome.Refused.because("access.fault.account");
    }
    if (found.get().locked()) {
      return Outcome.Refused.because("access.fault.locked");
    }
    Links.Act act = found.get().takenUp() ? Links.Act.RESET : Links.Act.INVITATION;
    accounts.endSessions(id);
    record(AccessEvent.ACCOUNT_RESET, id, "");
    return new Outcome.Done<>(new Made(id, links.make(act, id)));
  }

  private interface Change {
    Optional<String> apply(UserAccount account);
  }

  private Outcome<UserAccount> change(UUID id, String act, Change change) {
    var object = ActObject.of("account", id.toString());
    if (access.decide(access.actor(), act, object, "") instanceof Decision.Deny deny) {
      return Outcome.Refused.because(deny.reason());
    }
    accounts.lockAdministrators();
    var account = accounts.find(id);
    if (account.isEmpty() || id.equals(Actor.Account.COMMAND_LINE)) {
      return Outcome.Refused.because("access.fault.account");
    }
    Optional<String> fault = change.apply(account.get());
    if (fault.isPresent()) {
      return Outcome.Refused.because(fault.get());
    }
    return new Outcome.Done<>(account.get());
  }

  private void record(EventKind kind, UUID account, String reason) {
    events.record(kind, ActObject.of("account", account.toString()), reason);
  }

  private static String names(Set<Role> roles) {
    return String.join(" ", new TreeSet<>(roles).stream().map(Role::name).toList());
  }
}
