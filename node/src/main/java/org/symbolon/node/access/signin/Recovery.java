package org.symbolon.node.access.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.accounts.Links;
import org.symbolon.node.access.accounts.Outcome;
import org.symbolon.node.access.accounts.OwnAccountActs;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.access.factor.SecondFactors;

/** Sets the password of a link; a link of recovery takes the lost second factor away with it. */
@Component
class Recovery {

  private final OwnAccountActs acts;
  private final SecondFactors factors;

  Recovery(OwnAccountActs acts, SecondFactors factors) {
    this.acts = acts;
    this.factors = factors;
  }

  @Transactional
  public Outcome<UserAccount> takeUp(
      Links.Link link, String secret, String password, String again) {
    Outcome<UserAccount> outcome = acts.takeUp(secret, password, again);
    if (outcome instanceof Outcome.Done<UserAccount>(UserAccount account)
        && link.act() == Links.Act.RECOVERY) {
      factors.remove(account.id());
    }
    return outcome;
  }
}
