package org.symbolon.node.access.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.UserAccount;

/** Reads what is supposed, against the accounts of the node. */
@Component
class Supposing {

  private final Accounts accounts;

  Supposing(Accounts accounts) {
    this.accounts = accounts;
  }

  List<UserAccount> accounts() {
    return accounts.list();
  }

  Supposed read(Map<String, String> asked, Map<String, String> faults) {
    var known = new LinkedHashMap<String, UserAccount>();
    accounts().forEach(account -> known.put(account.id().toString(), account));
    return Supposed.of(asked, known, faults);
  }
}
