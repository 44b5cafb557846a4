package org.symbolon.node.access.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Texts;

/** The page of the own account: who I am here, password, language. */
@Controller
class OwnAccountPages {

  private final Access access;
  private final Accounts accounts;
  private final OwnAccountActs acts;
  private final SessionRenewal sessions;
  private final LocaleResolver locales;
  private final Texts texts;

  OwnAccountPages(
      Access access,
      Accounts accounts,
      OwnAccountActs acts,
      SessionRenewal sessions,
      LocaleResolver locales,
      Texts texts) {
    this.access = access;
    this.accounts = accounts;
    this.acts = acts;
    this.sessions = sessions;
    this.locales = locales;
    this.texts = texts;
  }

  @Performs("account.own")
  @GetMapping("/account")
  String own(Model model) {
    return page(model, List.of());
  }

  @Performs("account.own")
  @PostMapping("/account/password")
  String password(
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again,
      jakarta.servlet.http.HttpServletRequest request,
      HttpServletResponse response,
      RedirectAttributes redirect,
      Locale locale,
      Model model) {
    return switch (acts.changePassword(me(), current, password, again)) {
      case Outcome.Done<UserAccount>(UserAccount account) -> {
        sessions.goOn(request, account);
        redirect.addFlashAttribute(
            Flash.ATTRIBUTE,
            new Flash(Flash.Kind.OK, texts.text(locale, "access.own.password.done")));
        yield "redirect:/account";
      }
      case Outcome.Refused<UserAccount>(List<String> reasons) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(model, reasons);
      }
    };
  }

  @Performs("account.own")
  @PostMapping("/account/language")
  String language(
      @RequestParam String language,
      jakarta.servlet.http.HttpServletRequest request,
      HttpServletResponse response) {
    acts.changeLanguage(me(), language);
    locales.setLocale(request, response, Locale.of(accounts.find(me()).orElseThrow().language()));
    return "redirect:/account";
  }

  private UUID me() {
    return access.actor().accountId().orElseThrow();
  }

  private String page(Model model, List<String> faults) {
    UserAccount account = accounts.find(me()).orElseThrow();
    model.addAttribute("account", account);
    model.addAttribute("faults", faults);
    return "access/accounts/own";
  }
}
