package org.symbolon.node.access.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Belongings;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.foureyes.Danger;
import org.symbolon.node.access.foureyes.DangerousAct;

/**
 * Deleting an organisation: only when everybody has left it and nothing is open in its name. Its id
 * stays for the log; who worked there loses name, login name and address.
 */
@Component
class DeletedOrganisation implements DangerousAct {

  private final Organisations organisations;
  private final ObjectProvider<Belongings> belongings;
  private final Events events;

  DeletedOrganisation(
      Organisations organisations, ObjectProvider<Belongings> belongings, Events events) {
    this.organisations = organisations;
    this.belongings = belongings;
    this.events = events;
  }

  @Override
  public Danger danger() {
    return Danger.ORGANISATION_DELETED;
  }

  @Override
  public List<String> obstacles(Matter matter) {
    Optional<Organisation> found = organisations.find(UUID.fromString(matter.object()));
    if (found.isEmpty()) {
      return List.of("access.fault.organisation");
    }
    UUID id = found.get().id();
    var obstacles = new ArrayList<String>();
    if (organisations.first().filter(first -> first.id().equals(id)).isPresent()) {
      obstacles.add("access.fault.organisation.first");
    }
    if (organisations.accounts(id) > 0) {
      obstacles.add("access.fault.organisation.accounts");
    }
    boolean open =
        organisations.offices(id).stream()
            .anyMatch(office ->
                belongings.stream().anyMatch(part -> !part.ofOffice(office.id()).isEmpty()));
    if (open) {
      obstacles.add("access.fault.organisation.work");
    }
    return obstacles;
  }

  @Override
  public void perform(Matter matter) {
    UUID id = UUID.fromString(matter.object());
    organisations.end(id);
    events.record(PeopleEvent.ORGANISATION_DELETED, ActObject.of("organisation", id), "");
  }
}
