package org.symbolon.node.access.accounts;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.Role;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** Where an administrator says for which offices an account works, and with which roles there. */
@Controller
class OfficerPages {

  private final OfficerActs officers;
  private final AccountActs acts;
  private final Accounts accounts;
  private final Memberships memberships;
  private final Organisations organisations;

  OfficerPages(
      OfficerActs officers,
      AccountActs acts,
      Accounts accounts,
      Memberships memberships,
      Organisations organisations) {
    this.officers = officers;
    this.acts = acts;
    this.accounts = accounts;
    this.memberships = memberships;
    this.organisations = organisations;
  }

  /** An office of the account with the form of its roles there. */
  record Office(UUID id, String name, Form roles) {}

  @Performs("account.manage")
  @GetMapping("/accounts/{id}/offices")
  String offices(@PathVariable UUID id, Page page, Model model) {
    UserAccount account = get(id);
    List<Memberships.Membership> own = memberships.of(id);
    model.addAttribute("account", account);
    model.addAttribute(
        "offices",
        own.stream()
            .map(one ->
                new Office(
                    one.office(),
                    name(page, one.officeName()),
                    Form.to(
                            "/accounts/" + id + "/offices/" + one.office() + "/roles",
                            page.text("access.roles.act"),
                            Form.Field.multiSelect(
                                "roles",
                                page.text("access.column.roles"),
                                AccountList.roleOptions(page)))
                        .fill(
                            Map.of(
                                "roles",
                                one.roles().stream()
                                    .map(Role::name)
                                    .collect(Collectors.joining(";"))))))
            .toList());
    model.addAttribute(
        "form",
        Form.to(
            "/accounts/" + id + "/offices",
            page.text("access.offices.join"),
            Form.Field.select(
                    "office",
                    page.text("access.column.office"),
                    organisations.offices(account.organisation()).stream()
                        .filter(one -> own.stream().noneMatch(has -> has.office().equals(one.id())))
                        .map(one -> Option.of(one.id().toString(), name(page, one.name())))
                        .toList())
                .mandatory()));
    return "access/accounts/officer";
  }

  @Performs("account.manage")
  @PostMapping("/accounts/{id}/offices")
  String join(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String office,
      Page page,
      RedirectAttributes redirect) {
    UserAccount account = get(id);
    var found =
        organisations.offices(account.organisation()).stream()
            .map(Organisations.Office::id)
            .filter(one -> one.toString().equals(office))
            .findFirst();
    return after(
        found
            .map(one -> officers.join(id, one))
            .orElseGet(() -> Outcome.Refused.because("access.fault.office")),
        id,
        page,
        redirect);
  }

  @Performs("account.roles")
  @PostMapping("/accounts/{id}/offices/{office}/roles")
  String roles(
      @PathVariable UUID id,
      @PathVariable UUID office,
      @RequestParam(name = "roles", required = false) List<String> roles,
      Page page,
      RedirectAttributes redirect) {
    Set<Role> given = EnumSet.noneOf(Role.class);
    List<String> names = roles == null ? List.of() : roles;
    Stream.of(Role.values()).filter(role -> names.contains(role.name())).forEach(given::add);
    return after(acts.roles(get(id).id(), office, given), id, page, redirect);
  }

  @Performs("account.manage")
  @PostMapping("/accounts/{id}/offices/{office}/leave")
  String leave(
      @PathVariable UUID id, @PathVariable UUID office, Page page, RedirectAttributes redirect) {
    return after(officers.leaveOffice(get(id).id(), office), id, page, redirect);
  }

  private UserAccount get(UUID id) {
    return accounts.find(id).orElseThrow(Refusal::notFound);
  }

  private static String name(Page page, String name) {
    return name.isEmpty() ? page.text("access.organisation.unnamed") : name;
  }

  private static String after(
      Outcome<?> outcome, UUID account, Page page, RedirectAttributes redirect) {
    redirect.addFlashAttribute(
        Flash.ATTRIBUTE,
        switch (outcome) {
          case Outcome.Done<?> _ ->
              new Flash(Flash.Kind.OK, page.text("access.organisations.done"));
          case Outcome.Refused<?>(List<String> reasons) ->
              new Flash(Flash.Kind.STOP, page.text(reasons.getFirst()));
        });
    return "redirect:/accounts/" + account + "/offices";
  }
}
