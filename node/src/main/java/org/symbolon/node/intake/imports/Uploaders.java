package org.symbolon.node.intake.imports;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.AccountNames;
import org.symbolon.node.web.Page;

/** Who handed a sheet in, in words. */
@Component
class Uploaders {

  private final AccountNames names;

  Uploaders(AccountNames names) {
    this.names = names;
  }

  String name(Page page, Optional<UUID> account) {
    return account
        .map(id -> names.find(id).orElseGet(() -> page.text("intake.by.gone")))
        .orElseGet(() -> page.text("intake.by.node"));
  }
}
