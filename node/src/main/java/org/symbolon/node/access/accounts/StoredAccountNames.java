package org.symbolon.node.access.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.AccountNames;

@Component
class StoredAccountNames implements AccountNames {

  private final Accounts accounts;

  StoredAccountNames(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> find(UUID account) {
    return accounts.find(account).map(UserAccount::name);
  }
}
