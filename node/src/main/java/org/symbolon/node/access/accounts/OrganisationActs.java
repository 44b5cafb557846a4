package org.symbolon.node.access.accounts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.decisions.AccessEvent;

/** Adds and changes this node's organisations and offices. */
@Component
class OrganisationActs {

  private final Organisations organisations;
  private final Accounts accounts;
  private final Events events;

  OrganisationActs(Organisations organisations, Accounts accounts, Events events) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.events = events;
  }

  static List<String> faults(String name, String kind, String regime) {
    var faults = new ArrayList<String>();
    if (!Accounts.isName(name)) {
      faults.add("access.fault.organisation.name");
    }
    if (Arrays.stream(Organisation.Kind.values()).noneMatch(one -> one.name().equals(kind))) {
      faults.add("access.fault.organisation.kind");
    }
    if (Arrays.stream(Organisation.Regime.values()).noneMatch(one -> one.name().equals(regime))) {
      faults.add("access.fault.organisation.regime");
    }
    return faults;
  }

  @Transactional
  public Outcome<UUID> add(String name, String kind, String regime, String office) {
    accounts.lockAdministrators();
    var faults = new ArrayList<>(faults(name, kind, regime));
    if (!Accounts.isName(office)) {
      faults.add("access.fault.office.name");
    }
    if (faults.isEmpty() && mixes(null, kind)) {
      faults.add("access.fault.organisation.mixed");
    }
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    var added =
        new Organisation(
            UUID.randomUUID(),
            name.strip(),
            Organisation.Kind.valueOf(kind),
            Organisation.Regime.valueOf(regime));
    organisations.add(added, false);
    record(AccessEvent.ORGANISATION_ADDED, "organisation", added.id());
    addOffice(added.id(), office);
    return new Outcome.Done<>(added.id());
  }

  @Transactional
  public Outcome<UUID> change(UUID id, String name, String kind, String regime) {
    accounts.lockAdministrators();
    var faults = new ArrayList<>(faults(name, kind, regime));
    if (organisations.find(id).isEmpty()) {
      faults.add("access.fault.organisation");
    }
    if (faults.isEmpty() && mixes(id, kind)) {
      faults.add("access.fault.organisation.mixed");
    }
    if (!faults.isEmpty()) {
      return new Outcome.Refused<>(faults);
    }
    organisations.change(
        new Organisation(
            id,
            name.strip(),
            Organisation.Kind.valueOf(kind),
            Organisation.Regime.valueOf(regime)));
    record(AccessEvent.ORGANISATION_CHANGED, "organisation", id);
    return new Outcome.Done<>(id);
  }

  @Transactional
  public Outcome<UUID> addOffice(UUID organisation, String name) {
    if (organisations.find(organisation).isEmpty()) {
      return Outcome.Refused.because("access.fault.organisation");
    }
    if (badOfficeName(organisation, name)) {
      return Outcome.Refused.because("access.fault.office.name");
    }
    UUID id = UUID.randomUUID();
    organisations.addOffice(id, organisation, name.strip());
    record(AccessEvent.OFFICE_ADDED, "office", id);
    return new Outcome.Done<>(id);
  }

  @Transactional
  public Outcome<UUID> renameOffice(UUID id, String name) {
    var office = organisations.offices().stream().filter(one -> one.id().equals(id)).findFirst();
    if (office.isEmpty()) {
      return Outcome.Refused.because("access.fault.office");
    }
    if (!office.get().name().equals(name.strip())) {
      if (badOfficeName(office.get().organisation(), name)) {
        return Outcome.Refused.because("access.fault.office.name");
      }
      organisations.renameOffice(id, name.strip());
      record(AccessEvent.OFFICE_CHANGED, "office", id);
    }
    return new Outcome.Done<>(id);
  }

  private boolean badOfficeName(UUID organisation, String name) {
    return name.isBlank()
        || name.length() > 120
        || organisations.offices(organisation).stream()
            .anyMatch(one -> one.name().equals(name.strip()));
  }

  /** A node never hosts bodies that help persons together with bodies that enforce (design 2). */
  private boolean mixes(@org.jspecify.annotations.Nullable UUID instead, String kind) {
    List<Organisation.Kind> kinds =
        Stream.concat(
                organisations.list().stream()
                    .filter(one -> !one.id().equals(instead))
                    .map(Organisation::kind),
                Stream.of(Organisation.Kind.valueOf(kind)))
            .toList();
    return kinds.stream().anyMatch(Organisation.Kind::enforces)
        && kinds.stream().anyMatch(Organisation.Kind::helps);
  }

  private void record(AccessEvent kind, String object, UUID id) {
    events.record(kind, ActObject.of(object, id.toString()), "");
  }
}
