package org.symbolon.node.access.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.Table;

/** The pages of this node's organisations and offices. */
@Controller
class OrganisationPages {

  private final OrganisationActs acts;
  private final Organisations organisations;

  OrganisationPages(OrganisationActs acts, Organisations organisations) {
    this.acts = acts;
    this.organisations = organisations;
  }

  static String name(Page page, Organisation organisation) {
    return organisation.name().isEmpty()
        ? page.text("access.organisation.unnamed")
        : organisation.name();
  }

  @Performs("account.list")
  @GetMapping("/organisations")
  String list(Page page, Model model) {
    var rows =
        organisations.list().stream()
            .map(one ->
                Table.Row.of(
                    Cell.link(name(page, one), "/organisations/" + one.id()).bold(),
                    Cell.of(page.text("access.kind." + one.kind())),
                    Cell.of(page.text("access.regime." + one.regime())),
                    Cell.number(page, organisations.offices(one.id()).size())))
            .toList();
    model.addAttribute(
        "table",
        Table.of(
            page.text("access.organisations.title"),
            List.of(
                Table.Column.text(page.text("access.organisation.name")),
                Table.Column.text(page.text("access.organisation.kind")),
                Table.Column.text(page.text("access.organisation.regime")),
                Table.Column.number(page.text("access.organisations.offices"))),
            rows));
    return "access/accounts/organisations";
  }

  @Performs("account.manage")
  @GetMapping("/organisations/new")
  String add(Page page, Model model) {
    return form(model, newForm(page), "access.organisations.add");
  }

  @Performs("account.manage")
  @PostMapping("/organisations/new")
  String add(
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model) {
    Form form = newForm(page);
    Map<String, String> values = form.read(sent);
    var outcome =
        acts.add(
            values.getOrDefault("name", ""),
            values.getOrDefault("kind", ""),
            values.getOrDefault("regime", ""),
            values.getOrDefault("office", ""));
    return answer(
        outcome, form.fill(values), "access.organisations.add", page, redirect, response, model);
  }

  @Performs("account.list")
  @GetMapping("/organisations/{id}")
  String one(@PathVariable UUID id, Page page, Model model) {
    Organisation organisation = get(id);
    model.addAttribute("name", name(page, organisation));
    model.addAttribute("kind", page.text("access.kind." + organisation.kind()));
    model.addAttribute("regime", page.text("access.regime." + organisation.regime()));
    model.addAttribute("id", id.toString());
    model.addAttribute("offices", organisations.offices(id));
    return "access/accounts/organisation";
  }

  @Performs("account.manage")
  @GetMapping("/organisations/{id}/edit")
  String edit(@PathVariable UUID id, Page page, Model model) {
    Organisation organisation = get(id);
    return form(
        model,
        editForm(page, id)
            .fill(
                Map.of(
                    "name", organisation.name(),
                    "kind", organisation.kind().name(),
                    "regime", organisation.regime().name())),
        "access.organisations.edit");
  }

  @Performs("account.manage")
  @PostMapping("/organisations/{id}/edit")
  String edit(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model) {
    Form form = editForm(page, get(id).id());
    Map<String, String> values = form.read(sent);
    var outcome =
        acts.change(
            id,
            values.getOrDefault("name", ""),
            values.getOrDefault("kind", ""),
            values.getOrDefault("regime", ""));
    return answer(
        outcome, form.fill(values), "access.organisations.edit", page, redirect, response, model);
  }

  @Performs("account.manage")
  @PostMapping("/organisations/{id}/offices")
  String addOffice(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      Page page,
      RedirectAttributes redirect) {
    return flash(acts.addOffice(get(id).id(), name), id, page, redirect);
  }

  @Performs("account.manage")
  @PostMapping("/organisations/{id}/offices/{office}")
  String renameOffice(
      @PathVariable UUID id,
      @PathVariable UUID office,
      @RequestParam(defaultValue = "") String name,
      Page page,
      RedirectAttributes redirect) {
    return flash(acts.renameOffice(office, name), get(id).id(), page, redirect);
  }

  private String flash(
      Outcome<UUID> outcome, UUID organisation, Page page, RedirectAttributes redirect) {
    Flash flash =
        switch (outcome) {
          case Outcome.Done<UUID> _ ->
              new Flash(Flash.Kind.OK, page.text("access.organisations.done"));
          case Outcome.Refused<UUID>(List<String> reasons) ->
              new Flash(Flash.Kind.STOP, page.text(reasons.getFirst()));
        };
    redirect.addFlashAttribute(Flash.ATTRIBUTE, flash);
    return "redirect:/organisations/" + organisation;
  }

  private String answer(
      Outcome<UUID> outcome,
      Form form,
      String title,
      Page page,
      RedirectAttributes redirect,
      HttpServletResponse response,
      Model model) {
    return switch (outcome) {
      case Outcome.Done<UUID>(UUID id) -> flash(outcome, id, page, redirect);
      case Outcome.Refused<UUID>(List<String> reasons) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield form(model, form.faults(reasons.stream().map(key -> page.text(key)).toList()), title);
      }
    };
  }

  private Organisation get(UUID id) {
    return organisations.find(id).orElseThrow(Refusal::notFound);
  }

  private static String form(Model model, Form form, String title) {
    model.addAttribute("form", form);
    model.addAttribute("title", title);
    return "access/accounts/organisationform";
  }

  private static Form newForm(Page page) {
    return Form.to(
            "/organisations/new",
            page.text("access.organisations.add"),
            nameField(page),
            kindField(page),
            regimeField(page),
            Form.Field.text("office", page.text("access.setup.office")).mandatory())
        .cancel("/organisations");
  }

  private static Form editForm(Page page, UUID id) {
    return Form.to(
            "/organisations/" + id + "/edit",
            page.text("access.organisations.save"),
            nameField(page),
            kindField(page),
            regimeField(page))
        .cancel("/organisations/" + id);
  }

  private static Form.Field nameField(Page page) {
    return Form.Field.text("name", page.text("access.organisation.name")).mandatory();
  }

  private static Form.Field kindField(Page page) {
    return Form.Field.select(
            "kind",
            page.text("access.organisation.kind"),
            Arrays.stream(Organisation.Kind.values())
                .map(kind -> Option.of(kind.name(), page.text("access.kind." + kind)))
                .toList())
        .mandatory();
  }

  private static Form.Field regimeField(Page page) {
    return Form.Field.select(
            "regime",
            page.text("access.organisation.regime"),
            Arrays.stream(Organisation.Regime.values())
                .map(regime -> Option.of(regime.name(), page.text("access.regime." + regime)))
                .toList())
        .mandatory();
  }
}
