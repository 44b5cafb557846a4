package org.symbolon.node.access.tokens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.accounts.SessionRenewal;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.access.decisions.Rule;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The pages on which somebody keeps the own tokens of the API. */
@Controller
class TokenPages {

  private static final String HERE = "/account/tokens";
  private static final List<Integer> DAYS = List.of(7, 30, 90, 180, Tokens.LONGEST_DAYS);

  private final Actors actors;
  private final Tokens tokens;
  private final SessionRenewal sessions;

  TokenPages(Actors actors, Tokens tokens, SessionRenewal sessions) {
    this.actors = actors;
    this.tokens = tokens;
    this.sessions = sessions;
  }

  @Performs("account.token")
  @GetMapping(HERE)
  String list(Model model) {
    model.addAttribute("tokens", tokens.list(me().id()));
    return "access/tokens/list";
  }

  @Performs("account.token")
  @GetMapping(HERE + "/new")
  String form(HttpServletRequest request, Page page, Model model) {
    if (!sessions.confirmedLately(request)) {
      return SessionRenewal.confirmFirst(HERE + "/new");
    }
    return form(model, emptyForm(page).fill(Map.of("days", "30")));
  }

  @Performs("account.token")
  @PostMapping(HERE + "/new")
  String make(
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      HttpServletResponse response,
      Page page,
      Model model) {
    if (!sessions.confirmedLately(request)) {
      return SessionRenewal.confirmFirst(HERE + "/new");
    }
    Form form = emptyForm(page);
    Map<String, String> values = form.read(sent);
    String name = values.getOrDefault("name", "").strip();
    Set<String> acts = new HashSet<>(List.of(values.getOrDefault("acts", "").split(";", -1)));
    acts.retainAll(choice());
    String days = values.getOrDefault("days", "");
    var faults = new ArrayList<String>();
    if (name.isEmpty() || name.length() > 80 || name.chars().anyMatch(Character::isISOControl)) {
      faults.add(page.text("access.tokens.fault.name"));
    }
    if (acts.isEmpty()) {
      faults.add(page.text("access.tokens.fault.acts"));
    }
    if (DAYS.stream().noneMatch(one -> one.toString().equals(days))) {
      faults.add(page.text("access.tokens.fault.days"));
    }
    if (!faults.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(model, form.fill(values).faults(faults));
    }
    model.addAttribute("secret", tokens.make(me(), name, acts, Integer.parseInt(days)));
    return "access/tokens/made";
  }

  @Performs("account.token")
  @PostMapping(HERE + "/{id}/revoke")
  String revoke(@PathVariable UUID id, RedirectAttributes redirect, Page page) {
    if (!tokens.revoke(me().id(), id)) {
      throw Refusal.notFound();
    }
    redirect.addFlashAttribute(
        Flash.ATTRIBUTE, new Flash(Flash.Kind.OK, page.text("access.tokens.revoked")));
    return "redirect:" + HERE;
  }

  private static String form(Model model, Form form) {
    model.addAttribute("form", form);
    return "access/tokens/form";
  }

  private Form emptyForm(Page page) {
    return Form.to(
            HERE + "/new",
            page.text("access.tokens.new"),
            Form.Field.text("name", page.text("access.tokens.name"))
                .help(page.text("access.tokens.name.help"))
                .mandatory(),
            Form.Field.multiSelect(
                    "acts",
                    page.text("access.tokens.acts"),
                    choice().stream().map(act -> Option.of(act, act)).toList())
                .help(page.text("access.tokens.acts.help"))
                .mandatory(),
            Form.Field.select(
                    "days",
                    page.text("access.tokens.days"),
                    DAYS.stream()
                        .map(days ->
                            Option.of(days.toString(), page.text("access.tokens.days.of", days)))
                        .toList())
                .mandatory())
        .cancel(HERE);
  }

  /**
   * What the account may now; its own account, signing in and dangerous acts are no business of
   * programs.
   */
  private List<String> choice() {
    Actor.Account me = me();
    return actors.rules().list().stream()
        .map(Rule::act)
        .filter(act ->
            Stream.of("account.", "access.", "web.", "danger.", "guard.")
                .noneMatch(act::startsWith))
        .filter(act -> actors.decide(me, act, ActObject.NONE, "") instanceof Decision.Permit)
        .sorted()
        .toList();
  }

  private Actor.Account me() {
    if (actors.actor() instanceof Actor.Account account) {
      return account;
    }
    throw Refusal.notFound();
  }
}
