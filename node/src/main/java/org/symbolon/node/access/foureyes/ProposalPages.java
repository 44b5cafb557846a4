package org.symbolon.node.access.foureyes;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.Table;

/** The pages on which administrators see, confirm and cancel dangerous acts. */
@Controller
class ProposalPages {

  private final ProposalStore store;
  private final FourEyes fourEyes;
  private final ProposalView view;
  private final Access access;
  private final Clock clock;

  ProposalPages(
      ProposalStore store, FourEyes fourEyes, ProposalView view, Access access, Clock clock) {
    this.store = store;
    this.fourEyes = fourEyes;
    this.view = view;
    this.access = access;
    this.clock = clock;
  }

  /**
   * One proposal as its page says it.
   *
   * @param own whether the reader asked for it, and so cannot confirm it
   */
  record View(
      UUID id,
      String what,
      String reason,
      String proposer,
      String proposedAt,
      String state,
      boolean open,
      boolean own) {}

  @Performs("danger.read")
  @GetMapping("/proposals")
  String list(Page page, Model model) {
    List<Proposal> all = store.list();
    model.addAttribute("open", (int) all.stream().filter(Proposal::open).count());
    model.addAttribute(
        "table",
        Table.of(
                page.text("access.proposals.title"),
                List.of(
                    Table.Column.text(page.text("access.proposal.what")),
                    Table.Column.text(page.text("access.proposal.by")),
                    Table.Column.text(page.text("access.proposal.at")),
                    Table.Column.text(page.text("access.column.state"))),
                all.stream()
                    .map(one ->
                        Table.Row.of(
                            Cell.link(view.what(page, one.matter()), "/proposals/" + one.id())
                                .bold(),
                            Cell.of(view.name(page, one.proposer())),
                            Cell.of(page.moment(one.proposedAt())),
                            Cell.of(view.state(page, one))))
                    .toList())
            .orEmpty(
                Table.Empty.of(
                    page.text("access.proposals.empty"),
                    page.text("access.proposals.empty.text"))));
    return "access/foureyes/proposals";
  }

  @Performs("danger.read")
  @GetMapping("/proposals/{id}")
  String one(@PathVariable UUID id, Page page, Model model) {
    Proposal proposal = store.find(id).orElseThrow(Refusal::notFound);
    boolean own = access.actor().accountId().filter(proposal.proposer()::equals).isPresent();
    model.addAttribute(
        "proposal",
        new View(
            id,
            view.what(page, proposal.matter()),
            proposal.reason(),
            view.name(page, proposal.proposer()),
            page.moment(proposal.proposedAt()),
            view.state(page, proposal),
            proposal.open() && !proposal.expired(clock.instant()),
            own));
    return "access/foureyes/proposal";
  }

  @Performs(FourEyes.CONFIRM)
  @PostMapping("/proposals/{id}/confirm")
  String confirm(@PathVariable UUID id, Page page, RedirectAttributes redirect) {
    return after(fourEyes.confirm(id), id, "access.proposal.confirmed", page, redirect);
  }

  @Performs(FourEyes.CANCEL)
  @PostMapping("/proposals/{id}/cancel")
  String cancel(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Page page,
      RedirectAttributes redirect) {
    return after(fourEyes.cancel(id, reason), id, "access.proposal.cancelled", page, redirect);
  }

  private String after(
      FourEyes.Step step, UUID id, String done, Page page, RedirectAttributes redirect) {
    UUID found = store.find(id).orElseThrow(Refusal::notFound).id();
    redirect.addFlashAttribute(
        Flash.ATTRIBUTE,
        switch (step) {
          case FourEyes.Step.Taken _ -> new Flash(Flash.Kind.OK, page.text(done));
          case FourEyes.Step.Refused(List<String> reasons) ->
              new Flash(Flash.Kind.STOP, page.text(reasons.getFirst()));
        });
    return "redirect:/proposals/" + found;
  }
}
