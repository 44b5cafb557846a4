package org.symbolon.node.access.accounts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.decisions.AccessEvent;
import org.symbolon.node.access.decisions.Actors;

/** What somebody does to the own account: takes it up by a link, changes password and language. */
@Component
public class OwnAccountActs {

  static final String CURRENT_IS_WRONG = "access.password.current";

  private final Accounts accounts;
  private final Credentials credentials;
  private final Organisations organisations;
  private final Passwords passwords;
  private final Links links;
  private final Actors actors;
  private final Events events;

  OwnAccountActs(
      Accounts accounts,
      Credentials credentials,
      Organisations organisations,
      Passwords passwords,
      Links links,
      Actors actors,
      Events events) {
    this.accounts = accounts;
    this.credentials = credentials;
    this.organisations = organisations;
    this.passwords = passwords;
    this.links = links;
    this.actors = actors;
    this.events = events;
  }

  /** What the first administrator says of the node and of the own account. */
  public record SetUp(
      String organisation,
      String kind,
      String regime,
      String office,
      String name,
      String login,
      String password,
      String again) {}

  /** Codes of the kinds of organisation, to choose from. */
  public static List<String> kinds() {
    return Arrays.stream(Organisation.Kind.values()).map(Enum::name).toList();
  }

  /** Codes of the data-protection regimes, to choose from. */
  public static List<String> regimes() {
    return Arrays.stream(Organisation.Regime.values()).map(Enum::name).toList();
  }

  /** Names the first organisation and makes the first administrator, by the first link. */
  @Transactional
  public Outcome<UserAccount> setUp(String secret, SetUp form) {
    var faults = new ArrayList<>(passwords.faults(form.login(), form.password(), form.again()));
    String login = Accounts.normal(form.login());
    if (!login.matches("[a-z0-9][a-z0-9._@-]{1,63}")) {
      faults.add("access.fault.login");
    } else if (accounts.findByLogin(login).isPresent()) {
      faults.add("access.fault.login.taken");
    }
    if (!Accounts.isName(form.name())) {
      faults.add("access.fault.name");
    }
    faults.addAll(OrganisationActs.faults(form.organisation(), form.kind(), form.regime()));
    if (!Accounts.isName(form.office())) {
      faults.add("access.fault.office.name");
    }
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    if (!links.use(secret)) {
      return Outcome.Refused.because("access.link.gone");
    }
    Organisation first = organisations.first().orElseThrow();
    organisations.change(
        new Organisation(
            first.id(),
            form.organisation().strip(),
            Organisation.Kind.valueOf(form.kind()),
            Organisation.Regime.valueOf(form.regime())));
    UUID office = organisations.offices(first.id()).getFirst().id();
    organisations.renameOffice(office, form.office().strip());
    UUID id = UUID.randomUUID();
    accounts.add(id, login, form.name().strip(), "", "en", office);
    accounts.roles(id, office, Set.of(Role.NODE_ADMINISTRATOR));
    accounts.password(id, passwords.digest(form.password()));
    UserAccount account = accounts.find(id).orElseThrow();
    actors.runAs(
        account.actor(new Means.Session(false)),
        () ->
            events.record(
                AccessEvent.NODE_SET_UP, ActObject.of("organisation", first.id().toString()), ""));
    return new Outcome.Done<>(account);
  }

  /** Sets the password of the account of an invitation or reset link. */
  @Transactional
  public Outcome<UserAccount> takeUp(String secret, String password, String again) {
    var link = links.find(secret);
    Optional<UserAccount> account = link.flatMap(Links.Link::account).flatMap(accounts::find);
    if (link.isEmpty() || account.isEmpty() || account.get().locked()) {
      return Outcome.Refused.because("access.link.gone");
    }
    List<String> faults = passwords.faults(account.get().login(), password, again);
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    if (!links.use(secret)) {
      return Outcome.Refused.because("access.link.gone");
    }
    UUID id = account.get().id();
    accounts.password(id, passwords.digest(password));
    AccessEvent kind =
        link.get().act() == Links.Act.INVITATION
            ? AccessEvent.ACCOUNT_TAKEN_UP
            : AccessEvent.PASSWORD_CHANGED;
    actors.runAs(
        account.get().actor(new Means.Session(false)),
        () -> events.record(kind, ActObject.of("account", id.toString()), ""));
    return new Outcome.Done<>(accounts.find(id).orElseThrow());
  }

  @Transactional
  public Outcome<UserAccount> changePassword(
      UUID id, String current, String password, String again) {
    UserAccount account = accounts.find(id).orElseThrow();
    var faults = new ArrayList<>(passwords.faults(account.login(), password, again));
    if (!passwords.matches(current, credentials.find(id).orElse(null))) {
      faults.addFirst(CURRENT_IS_WRONG);
    }
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    accounts.password(id, passwords.digest(password));
    events.record(AccessEvent.PASSWORD_CHANGED, ActObject.of("account", id.toString()), "");
    return new Outcome.Done<>(accounts.find(id).orElseThrow());
  }

  @Transactional
  void changeLanguage(UUID id, String language) {
    if (List.of("en", "fr", "ar").contains(language)) {
      accounts.language(id, language);
      events.record(AccessEvent.LANGUAGE_CHANGED, ActObject.of("account", id.toString()), "");
    }
  }
}
