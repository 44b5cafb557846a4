package org.symbolon.node.access.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.foureyes.Danger;
import org.symbolon.node.access.foureyes.DangerousAct;
import org.symbolon.node.access.foureyes.FourEyes;
import org.symbolon.node.access.foureyes.Proposing;
import org.symbolon.node.web.Confirm;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** Where an administrator asks for an organisation to be deleted, or for other roles of its own. */
@Controller
class DangerPages {

  private static final List<String> DELETING = List.of("access.organisation.delete.what");

  private final Proposing proposing;
  private final FourEyes fourEyes;
  private final Organisations organisations;
  private final Memberships memberships;
  private final Access access;

  DangerPages(
      Proposing proposing,
      FourEyes fourEyes,
      Organisations organisations,
      Memberships memberships,
      Access access) {
    this.proposing = proposing;
    this.fourEyes = fourEyes;
    this.organisations = organisations;
    this.memberships = memberships;
    this.access = access;
  }

  @Performs(FourEyes.PROPOSE)
  @GetMapping("/organisations/{id}/delete")
  String askToDelete(@PathVariable UUID id, Page page, Model model) {
    return proposing.ask(deleting(id), address(id), "/organisations/" + id, DELETING, page, model);
  }

  @Performs(FourEyes.PROPOSE)
  @PostMapping("/organisations/{id}/delete")
  String delete(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Page page,
      HttpServletResponse response,
      Model model) {
    return proposing.propose(
        deleting(id), reason, address(id), "/organisations/" + id, DELETING, page, response, model);
  }

  private static String address(UUID id) {
    return "/organisations/" + id + "/delete";
  }

  private DangerousAct.Matter deleting(UUID id) {
    UUID found = organisations.find(id).orElseThrow(Refusal::notFound).id();
    return new DangerousAct.Matter(Danger.ORGANISATION_DELETED, found.toString(), "");
  }

  @Performs(FourEyes.PROPOSE)
  @GetMapping("/account/roles")
  String ownRoles(Page page, Model model) {
    Memberships.Membership first = own().getFirst();
    return ownRoles(
        form(page)
            .fill(
                Map.of(
                    "office",
                    first.office().toString(),
                    "roles",
                    first.roles().stream().map(Role::name).collect(Collectors.joining(";")))),
        model);
  }

  @Performs(FourEyes.PROPOSE)
  @PostMapping("/account/roles")
  String ownRoles(
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      HttpServletResponse response,
      Model model) {
    Form form = form(page);
    Map<String, String> values = form.read(sent);
    var office =
        own().stream()
            .map(Memberships.Membership::office)
            .filter(one -> one.toString().equals(values.get("office")))
            .findFirst();
    List<String> faults = List.of("access.fault.office");
    if (office.isPresent()) {
      UUID me = access.actor().accountId().orElseThrow();
      Set<Role> roles = roles(values.getOrDefault("roles", ""));
      switch (fourEyes.propose(
          OwnRoles.matter(me, office.get(), roles), values.getOrDefault(Confirm.REASON, ""))) {
        case FourEyes.Step.Taken(UUID id) -> {
          return "redirect:/proposals/" + id;
        }
        case FourEyes.Step.Refused(List<String> reasons) -> faults = reasons;
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var others = new ArrayList<>(faults);
    boolean unreasoned = others.remove("access.fault.reason");
    Form filled = form.fill(values);
    if (unreasoned) {
      filled = filled.errors(Map.of(Confirm.REASON, page.text("access.fault.reason")));
    }
    return ownRoles(filled.faults(others.stream().map(key -> page.text(key)).toList()), model);
  }

  private List<Memberships.Membership> own() {
    return memberships.of(access.actor().accountId().orElseThrow());
  }

  private static Set<Role> roles(String names) {
    var roles = EnumSet.noneOf(Role.class);
    List<String> given = List.of(names.split(";", -1));
    Stream.of(Role.values()).filter(role -> given.contains(role.name())).forEach(roles::add);
    return roles;
  }

  private static String ownRoles(Form form, Model model) {
    model.addAttribute("form", form);
    return "access/accounts/ownroles";
  }

  private Form form(Page page) {
    return Form.to(
            "/account/roles",
            page.text("access.propose.act"),
            Form.Field.select(
                    "office",
                    page.text("access.column.office"),
                    own().stream()
                        .map(one ->
                            Option.of(
                                one.office().toString(),
                                one.officeName().isEmpty()
                                    ? page.text("access.organisation.unnamed")
                                    : one.officeName()))
                        .toList())
                .mandatory(),
            Form.Field.multiSelect(
                "roles", page.text("access.column.roles"), AccountList.roleOptions(page)),
            Form.Field.longText(Confirm.REASON, page.text("access.propose.reason")).mandatory())
        .cancel("/account");
  }
}
