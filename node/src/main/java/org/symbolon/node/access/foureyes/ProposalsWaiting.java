package org.symbolon.node.access.foureyes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Due;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Waiting;

/** Open proposals on the start page of every administrator. */
@Component
class ProposalsWaiting implements Waiting {

  private final ProposalStore store;
  private final ProposalView view;
  private final Clock clock;

  ProposalsWaiting(ProposalStore store, ProposalView view, Clock clock) {
    this.store = store;
    this.view = view;
    this.clock = clock;
  }

  @Override
  public List<Item> waiting(Page page) {
    if (!page.visitor().may(FourEyes.CANCEL)) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    return store.open().stream()
        .map(one ->
            new Item(
                view.what(page, one.matter()),
                "/proposals/" + one.id(),
                "access",
                Optional.of(
                    Due.of(
                        LocalDate.ofInstant(one.dueAt().orElse(one.expiresAt()), ZoneOffset.UTC),
                        today)),
                view.name(page, one.proposer())))
        .toList();
  }
}
