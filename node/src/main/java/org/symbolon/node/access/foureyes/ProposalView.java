package org.symbolon.node.access.foureyes;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.AccountNames;
import org.symbolon.node.access.OrganisationNames;
import org.symbolon.node.web.Page;

/** Proposals in words. */
@Component
class ProposalView {

  private final AccountNames accounts;
  private final OrganisationNames organisations;

  ProposalView(AccountNames accounts, OrganisationNames organisations) {
    this.accounts = accounts;
    this.organisations = organisations;
  }

  /** What is to be done, in a sentence. */
  String what(Page page, DangerousAct.Matter matter) {
    return switch (matter.danger()) {
      case ORGANISATION_DELETED ->
          page.text(
              matter.danger().key(),
              organisations.find(UUID.fromString(matter.object())).orElse(matter.object()));
      case OWN_ROLES_CHANGED ->
          page.text(
              matter.danger().key(),
              name(page, UUID.fromString(matter.object())),
              roles(page, matter.detail()));
      case GUARD_SWITCHED_OFF ->
          page.text(matter.danger().key(), page.text("access.guard." + matter.object()));
    };
  }

  private static String roles(Page page, String detail) {
    List<String> roles = Arrays.stream(detail.split(" ")).skip(1).toList();
    return roles.isEmpty()
        ? page.text("access.roles.none")
        : roles.stream()
            .map(role -> page.text("access.role." + role))
            .collect(Collectors.joining(", "));
  }

  String name(Page page, UUID account) {
    return accounts.find(account).filter(name -> !name.isEmpty()).orElse(account.toString());
  }

  /** How it goes on, or how it ended. */
  String state(Page page, Proposal proposal) {
    return switch (proposal.state()) {
      case OPEN -> next(page, proposal.dueAt(), proposal.expiresAt());
      case DONE ->
          proposal
              .closedBy()
              .map(by -> page.text("access.proposal.state.DONE", name(page, by)))
              .orElseGet(() -> page.text("access.proposal.state.DONE.alone"));
      case CANCELLED ->
          page.text(
              "access.proposal.state.CANCELLED",
              proposal.closedBy().map(by -> name(page, by)).orElse(""));
      case EXPIRED -> page.text("access.proposal.state.EXPIRED");
      case FAILED ->
          page.text("access.proposal.state.FAILED")
              + " "
              + proposal.obstacles().stream()
                  .map(key -> page.text(key))
                  .collect(Collectors.joining(" "));
    };
  }

  /** What will happen with what is open. */
  static String next(Page page, Optional<Instant> dueAt, Instant expiresAt) {
    return dueAt
        .map(at -> page.text("access.proposal.state.waits", page.moment(at)))
        .orElseGet(() -> page.text("access.proposal.state.open", page.moment(expiresAt)));
  }
}
