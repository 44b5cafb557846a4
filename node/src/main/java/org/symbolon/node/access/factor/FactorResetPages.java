package org.symbolon.node.access.factor;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.web.Confirm;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The page on which an administrator takes the lost second factor of a colleague away. */
@Controller
class FactorResetPages {

  private static final Actor.System SIGN_IN = new Actor.System("sign-in", Purpose.ADMINISTRATION);

  private final Accounts accounts;
  private final Actors actors;
  private final FactorActs acts;

  FactorResetPages(Accounts accounts, Actors actors, FactorActs acts) {
    this.accounts = accounts;
    this.actors = actors;
    this.acts = acts;
  }

  @Performs("account.factor.reset")
  @GetMapping("/accounts/{id}/factor")
  String ask(@PathVariable UUID id, Page page, Model model) {
    model.addAttribute("confirm", confirm(page, account(id)));
    return "access/accounts/confirm";
  }

  @Performs("account.factor.reset")
  @PostMapping("/accounts/{id}/factor")
  String reset(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Page page,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Model model) {
    UserAccount account = account(id);
    Actor actor = actors.actor();
    String fault = "";
    if (actors.decide(actor, "account.factor.reset", ActObject.of("account", id), "")
        instanceof Decision.Deny(String why)) {
      fault = why;
    } else if (reason.isBlank()) {
      fault = "access.fault.reason";
    }
    if (!fault.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("confirm", confirm(page, account).error(page.text(fault)));
      return "access/accounts/confirm";
    }
    actors.as(SIGN_IN, () -> acts.reset(id, actor, reason.strip()));
    redirect.addFlashAttribute(
        Flash.ATTRIBUTE,
        new Flash(Flash.Kind.OK, page.text("access.factor.reset.done", account.name())));
    return "redirect:/accounts/" + id;
  }

  private UserAccount account(UUID id) {
    return accounts.find(id).orElseThrow(Refusal::notFound);
  }

  private static Confirm confirm(Page page, UserAccount account) {
    return Confirm.of(
            "/accounts/" + account.id() + "/factor",
            page.text("access.factor.reset.title", account.name()),
            page.text("access.factor.reset.what"),
            page.text("access.factor.reset.act"),
            "/accounts/" + account.id())
        .asking(page.text("access.lock.reason"));
  }
}
