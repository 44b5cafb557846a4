package org.symbolon.node.access.signin;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.EventKind;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.Credentials;
import org.symbolon.node.access.accounts.Passwords;
import org.symbolon.node.access.accounts.SignInEvent;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.access.decisions.AccessEvent;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.access.factor.SecondFactors;

/** Checks a login name and a password, and a second factor where the account has one. */
@Component
class SignIn {

  /** Looks an account up for somebody who is nobody yet. */
  static final Actor.System ACTOR = new Actor.System("sign-in", Purpose.ADMINISTRATION);

  private final BackOff backOff;
  private final Accounts accounts;
  private final Credentials credentials;
  private final Passwords passwords;
  private final SecondFactors factors;
  private final Actors actors;
  private final Events events;
  private final TransactionOperations transactions;

  SignIn(
      BackOff backOff,
      Accounts accounts,
      Credentials credentials,
      Passwords passwords,
      SecondFactors factors,
      Actors actors,
      Events events,
      TransactionOperations transactions) {
    this.backOff = backOff;
    this.accounts = accounts;
    this.credentials = credentials;
    this.passwords = passwords;
    this.factors = factors;
    this.actors = actors;
    this.events = events;
    this.transactions = transactions;
  }

  /** What came of a try. */
  sealed interface Answer {

    record Welcome(UserAccount account) implements Answer {}

    /** The password is right, and a second factor is to follow. */
    record FactorAsked(UserAccount account) implements Answer {}

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
    return welcome(account.get());
  }

  /** Lets an account in whose password or link is right, unless it has a second factor to show. */
  Answer welcome(UserAccount account) {
    if (factors.has(account.id())) {
      return new Answer.FactorAsked(account);
    }
    write(account, false, AccessEvent.SIGNED_IN);
    return new Answer.Welcome(account);
  }

  /** Checks the code of an account whose password was right. */
  Answer second(UserAccount account, String code, String address) {
    return actors.call(
        ACTOR,
        () ->
            switch (show(account, code, address)) {
              case Answer.Welcome welcome -> {
                write(account, true, AccessEvent.SIGNED_IN);
                yield welcome;
              }
              case Answer other -> other;
            });
  }

  /** Checks a code, as often as a password and no oftener; nothing typed is no try. */
  private Answer show(UserAccount account, String code, String address) {
    if (code.isBlank()) {
      return new Answer.Wrong();
    }
    String tried = "factor " + account.id();
    Optional<Duration> wait = backOff.begin(tried, address);
    if (wait.isPresent()) {
      return new Answer.Wait(wait.get());
    }
    return switch (factors.take(account.id(), code)) {
      case NO -> {
        write(account, false, SignInEvent.FACTOR_FAILED);
        yield new Answer.Wrong();
      }
      case CODE -> {
        backOff.succeeded(tried, address);
        yield new Answer.Welcome(account);
      }
      case RECOVERY_CODE -> {
        backOff.succeeded(tried, address);
        write(account, true, SignInEvent.RECOVERY_CODE_USED);
        yield new Answer.Welcome(account);
      }
    };
  }

  /** Whether somebody who is signed in is still the same person, by password or code. */
  Answer again(UserAccount account, String proof, String address) {
    return actors.call(
        ACTOR,
        () -> {
          if (factors.has(account.id()) && proof.strip().matches("[0-9 ]{6,7}")) {
            return confirmed(account, show(account, proof, address));
          }
          if (proof.isBlank()) {
            return new Answer.Wrong();
          }
          Optional<Duration> wait = backOff.begin(account.login(), address);
          if (wait.isPresent()) {
            return new Answer.Wait(wait.get());
          }
          if (!passwords.matches(proof, credentials.find(account.id()).orElse(null))) {
            write(account, false, AccessEvent.SIGN_IN_FAILED);
            return new Answer.Wrong();
          }
          backOff.succeeded(account.login(), address);
          return confirmed(account, new Answer.Welcome(account));
        });
  }

  private Answer confirmed(UserAccount account, Answer answer) {
    if (answer instanceof Answer.Welcome) {
      write(account, false, SignInEvent.CONFIRMED);
    }
    return answer;
  }

  void signedOut(UserAccount account) {
    write(account, false, AccessEvent.SIGNED_OUT);
  }

  private void write(UserAccount account, boolean factor, EventKind kind) {
    var object = ActObject.of("account", account.id().toString());
    actors.runAs(
        account.actor(new Means.Session(factor)),
        () -> transactions.executeWithoutResult(_ -> events.record(kind, object, "")));
  }
}
