package org.symbolon.node.access.accounts;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.foureyes.Administrators;

@Component
class StoredAdministrators implements Administrators {

  private final Accounts accounts;

  StoredAdministrators(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public boolean isOne(UUID account) {
    return accounts.isAdministrator(account);
  }

  @Override
  public int others(UUID account) {
    return accounts.otherAdministrators(account);
  }

  @Override
  public void waitForOthers() {
    accounts.lockAdministrators();
  }
}
