package org.symbolon.node.access.factor;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.SignInEvent;
import org.symbolon.node.access.decisions.Actors;

/** What somebody does with a second factor; each act commits with its event. */
@Component
class FactorActs {

  private final SecondFactors factors;
  private final Accounts accounts;
  private final Actors actors;
  private final Events events;

  FactorActs(SecondFactors factors, Accounts accounts, Actors actors, Events events) {
    this.factors = factors;
    this.accounts = accounts;
    this.actors = actors;
    this.events = events;
  }

  /** Makes a proved secret the factor; sessions without it end. Gives the recovery codes. */
  @Transactional
  public List<String> set(UUID account, String secret, long step) {
    List<String> codes = factors.set(account, secret, step);
    accounts.endSessions(account);
    events.record(SignInEvent.FACTOR_SET, object(account), "");
    return codes;
  }

  @Transactional
  public List<String> renewRecoveryCodes(UUID account) {
    List<String> codes = factors.renewRecoveryCodes(account);
    events.record(SignInEvent.RECOVERY_CODES_RENEWED, object(account), "");
    return codes;
  }

  /** Takes the lost factor of a colleague away; a role that demands one asks for a new one. */
  @Transactional
  public void reset(UUID account, Actor by, String reason) {
    factors.remove(account);
    accounts.endSessions(account);
    actors.runAs(by, () -> events.record(SignInEvent.FACTOR_RESET, object(account), reason));
  }

  private static ActObject object(UUID account) {
    return ActObject.of("account", account);
  }
}
