package org.symbolon.node.access.signin;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.Credentials;
import org.symbolon.node.access.accounts.Passwords;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.access.decisions.AccessEvent;
import org.symbolon.node.access.decisions.Actors;

/** Checks a login name and a password. */
@Component
class SignIn {

  /** Looks an account up for somebody who is nobody yet. */
  static final Actor.System ACTOR = new Actor.System("sign-in", Purpose.ADMINISTRATION);

  private final BackOff backOff;
  private final Accounts accounts;
  private final Credentials credentials;
  private final Passwords passwords;
  private final Actors actors;
  private final Events events;
  private final TransactionOperations transactions;

  SignIn(
      BackOff backOff,
      Accounts accounts,
      Credentials credentials,
      Passwords passwords,
      Actors actors,
      Events events,
      TransactionOperations transactions) {
    this.backOff = backOff;
    this.accounts = accounts;
    this.credentials = credentials;
    this.passwords = passwords;
    this.actors = actors;
    this.events = events;
    this.transactions = transactions;
  }

  /** What came of a try. */
  sealed interface Answer {

    record Welcome(UserAccount account) implements Answer {}

    /** Unknown login name and wrong password, with the same words. */
    record Wrong() implements Answer {}

    record Wait(Duration time) implements Answer {}

    /** Told only to who knows the password. */
    record Locked() implements Answer {}
  }

  Answer attempt(String login, String password, String address) {
    return actors.call(ACTOR, () -> answer(login, password, address));
  }

  private Answer answer(String login, String password, String address) {
    Optional<Duration> wait = backOff.begin(login, address);
    if (wait.isPresent()) {
      return new Answer.Wait(wait.get());
    }
    Optional<UserAccount> account = accounts.findByLogin(login);
    String digest = account.map(UserAccount::id).flatMap(credentials::find).orElse(null);
    boolean right = passwords.matches(password, digest);
    if (!right || account.isEmpty()) {
      ActObject object =
          account.map(one -> ActObject.of("account", one.id().toString())).orElse(ActObject.NONE);
      transactions.executeWithoutResult(_ ->
          actors.runAs(
              new Actor.Anonymous(), () -> events.record(AccessEvent.SIGN_IN_FAILED, object, "")));
      return new Answer.Wrong();
    }
    backOff.succeeded(login, address);
    if (account.get().locked()) {
      return new Answer.Locked();
    }
    signedIn(account.get());
    return new Answer.Welcome(account.get());
  }

  /** Writes that an account begins a session. */
  void signedIn(UserAccount account) {
    write(account, AccessEvent.SIGNED_IN);
  }

  void signedOut(UserAccount account) {
    write(account, AccessEvent.SIGNED_OUT);
  }

  private void write(UserAccount account, AccessEvent kind) {
    var object = ActObject.of("account", account.id().toString());
    actors.runAs(
        account.actor(new Means.Session(false)),
        () -> transactions.executeWithoutResult(_ -> events.record(kind, object, "")));
  }
}
