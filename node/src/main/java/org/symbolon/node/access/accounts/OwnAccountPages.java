package org.symbolon.node.access.accounts;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private final PasswordTries tries;
  private final SessionRenewal sessions;
  private final LocaleResolver locales;
  private final Texts texts;

  OwnAccountPages(
      Access access,
      Accounts accounts,
      OwnAccountActs acts,
      PasswordTries tries,
      SessionRenewal sessions,
      LocaleResolver locales,
      Texts texts) {
    this.access = access;
    this.accounts = accounts;
    this.acts = acts;
    this.tries = tries;
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
    String login = accounts.find(me()).orElseThrow().login();
    String address = request.getRemoteAddr();
    Optional<Duration> wait = tries.begin(login, address);
    if (wait.isPresent()) {
      response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
      long seconds = wait.get().plusMillis(999).toSeconds();
      response.setHeader("Retry-After", Long.toString(seconds));
      return page(model, List.of("access.password.wait"));
    }
    var outcome = acts.changePassword(me(), current, password, again);
    if (!(outcome instanceof Outcome.Refused<UserAccount>(List<String> faults)
        && faults.contains(OwnAccountActs.CURRENT_IS_WRONG))) {
      tries.succeeded(login, address);
    }
    return switch (outcome) {
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
