package org.symbolon.node.access.accounts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Offices;

/** The offices of this node as its tables have them. */
@Component
class StoredOffices implements Offices {

  private final Organisations organisations;

  StoredOffices(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Office> list() {
    Map<UUID, String> names =
        organisations.list().stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::name));
    return organisations.offices().stream()
        .map(one -> new Office(one.id(), one.name(), names.getOrDefault(one.organisation(), "")))
        .sorted(Comparator.comparing(Office::label))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Office> find(UUID id) {
    return list().stream().filter(office -> office.id().equals(id)).findFirst();
  }
}
