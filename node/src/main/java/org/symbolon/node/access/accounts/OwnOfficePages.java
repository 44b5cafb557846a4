package org.symbolon.node.access.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;

/** For which office the reader acts, and who stands in for whom. */
@Controller
class OwnOfficePages {

  private final OfficerActs officers;
  private final DeputyActs deputies;
  private final Deputyships deputyships;
  private final Memberships memberships;
  private final Access access;
  private final Clock clock;

  OwnOfficePages(
      OfficerActs officers,
      DeputyActs deputies,
      Deputyships deputyships,
      Memberships memberships,
      Access access,
      Clock clock) {
    this.officers = officers;
    this.deputies = deputies;
    this.deputyships = deputyships;
    this.memberships = memberships;
    this.access = access;
    this.clock = clock;
  }

  /** An office of the reader's. */
  record Office(UUID id, String name, String roles, boolean now) {}

  /** A deputyship in a sentence; {@code mayBegin} where the reader is its deputy and it runs. */
  record Standing(UUID id, String sentence, boolean mayBegin) {}

  @Performs("account.own")
  @GetMapping("/account/offices")
  String offices(Page page, Model model) {
    UUID me = me();
    Instant now = clock.instant();
    boolean deputised =
        access.actor() instanceof Actor.Account account && account.onBehalf().isPresent();
    UUID office =
        access.actor() instanceof Actor.Account account ? account.office() : new UUID(0, 0);
    model.addAttribute("deputised", deputised);
    model.addAttribute(
        "offices",
        memberships.of(me).stream()
            .map(one ->
                new Office(
                    one.office(),
                    officeName(page, one.officeName()),
                    one.roles().isEmpty()
                        ? page.text("access.roles.none")
                        : String.join(
                            ", ",
                            one.roles().stream()
                                .sorted()
                                .map(role -> page.text("access.role." + role))
                                .toList()),
                    !deputised && one.office().equals(office)))
            .toList());
    model.addAttribute(
        "standings",
        deputyships.of(me).stream()
            .map(one ->
                new Standing(
                    one.id(),
                    page.text(
                        "access.deputy.sentence",
                        one.deputyName(),
                        one.principalName(),
                        officeName(page, one.officeName()),
                        page.moment(one.startsAt()),
                        page.moment(one.endsAt())),
                    one.deputy().equals(me) && one.running(now)))
            .toList());
    model.addAttribute("form", form(page));
    return "access/accounts/offices";
  }

  @Performs("account.own")
  @PostMapping("/account/offices/{office}")
  String actFor(@PathVariable UUID office, Page page, RedirectAttributes redirect) {
    return after(officers.actFor(office), "access.offices.turned", page, redirect);
  }

  @Performs("account.own")
  @PostMapping("/account/deputies")
  String name(
      @RequestParam MultiValueMap<String, String> sent, Page page, RedirectAttributes redirect) {
    Map<String, String> values = form(page).read(sent);
    return after(
        deputies.name(
            values.getOrDefault("deputy", ""),
            values.getOrDefault("office", ""),
            values.getOrDefault("from", ""),
            values.getOrDefault("until", "")),
        "access.deputy.named",
        page,
        redirect);
  }

  @Performs("account.own")
  @PostMapping("/account/deputies/{id}/begin")
  String begin(@PathVariable UUID id, Page page, RedirectAttributes redirect) {
    return after(deputies.begin(id), "access.deputy.begun", page, redirect);
  }

  @Performs("account.own")
  @PostMapping("/account/deputies/{id}/revoke")
  String revoke(@PathVariable UUID id, Page page, RedirectAttributes redirect) {
    return after(deputies.revoke(id), "access.deputy.revoked", page, redirect);
  }

  private UUID me() {
    return access.actor().accountId().orElseThrow();
  }

  private static String officeName(Page page, String name) {
    return name.isEmpty() ? page.text("access.organisation.unnamed") : name;
  }

  private static String after(
      Outcome<UUID> outcome, String done, Page page, RedirectAttributes redirect) {
    redirect.addFlashAttribute(
        Flash.ATTRIBUTE,
        switch (outcome) {
          case Outcome.Done<UUID> _ -> new Flash(Flash.Kind.OK, page.text(done));
          case Outcome.Refused<UUID>(List<String> reasons) ->
              new Flash(
                  Flash.Kind.STOP,
                  String.join(" ", reasons.stream().map(key -> page.text(key)).toList()));
        });
    return "redirect:/account/offices";
  }

  private Form form(Page page) {
    return Form.to(
        "/account/deputies",
        page.text("access.deputy.name"),
        Form.Field.select(
                "deputy",
                page.text("access.deputy.who"),
                deputies.colleagues().stream()
                    .map(one -> Option.of(one.id().toString(), one.name()))
                    .toList())
            .mandatory(),
        Form.Field.select(
                "office",
                page.text("access.column.office"),
                memberships.of(me()).stream()
                    .map(one ->
                        Option.of(one.office().toString(), officeName(page, one.officeName())))
                    .toList())
            .mandatory(),
        Form.Field.date("from", page.text("access.deputy.from")).mandatory(),
        Form.Field.date("until", page.text("access.deputy.until")).mandatory());
  }
}
