package org.symbolon.node.access.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.OrganisationNames;

@Component
class StoredOrganisationNames implements OrganisationNames {

  private final Organisations organisations;

  StoredOrganisationNames(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<String> find(UUID organisation) {
    return organisations.find(organisation).map(Organisation::name);
  }
}
