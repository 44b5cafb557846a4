package org.symbolon.node.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.Links;
import org.symbolon.node.access.accounts.Outcome;
import org.symbolon.node.access.accounts.OwnAccountActs;
import org.symbolon.node.access.accounts.OwnAccountActs.SetUp;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.access.decisions.Actors;

/** What a one-time link opens: a page whose button does the act. Looking at it uses nothing up. */
@Controller
class LinkPages {

  /** Whoever holds the secret of a link does its act, and needs no account for it. */
  private static final Actor.System ACTOR = new Actor.System("link", Purpose.ADMINISTRATION);

  private final Actors actors;
  private final Links links;
  private final Accounts accounts;
  private final OwnAccountActs acts;
  private final Recovery recovery;
  private final Sessions sessions;
  private final SignIn signIn;

  LinkPages(
      Actors actors,
      Links links,
      Accounts accounts,
      OwnAccountActs acts,
      Recovery recovery,
      Sessions sessions,
      SignIn signIn) {
    this.actors = actors;
    this.links = links;
    this.accounts = accounts;
    this.acts = acts;
    this.recovery = recovery;
    this.sessions = sessions;
    this.signIn = signIn;
  }

  @Performs("access.link")
  @GetMapping("/link/{secret}")
  String open(@PathVariable String secret, HttpServletResponse response, Model model) {
    return actors.call(ACTOR, () -> page(secret, List.of(), Map.of(), response, model));
  }

  @Performs("access.link")
  @PostMapping("/link/{secret}")
  String act(
      @PathVariable String secret,
      @RequestParam Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return actors.call(ACTOR, () -> use(secret, form, request, response, model));
  }

  private String use(
      String secret,
      Map<String, String> form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<Links.Link> link = links.find(secret);
    if (link.isEmpty()) {
      return page(secret, List.of(), Map.of(), response, model);
    }
    String password = form.getOrDefault("password", "");
    String again = form.getOrDefault("again", "");
    Outcome<UserAccount> outcome =
        switch (link.get().act()) {
          case FIRST_ADMINISTRATOR ->
              acts.setUp(
                  secret,
                  new SetUp(
                      form.getOrDefault("organisation", ""),
                      form.getOrDefault("kind", ""),
                      form.getOrDefault("regime", ""),
                      form.getOrDefault("office", ""),
                      form.getOrDefault("name", ""),
                      form.getOrDefault("login", ""),
                      password,
                      again));
          case INVITATION, RESET, RECOVERY -> recovery.takeUp(link.get(), secret, password, again);
        };
    return switch (outcome) {
      case Outcome.Done<UserAccount>(UserAccount account) -> {
        if (signIn.welcome(account) instanceof SignIn.Answer.FactorAsked) {
          sessions.beginHalfWay(request, response, account);
          yield "redirect:/login/factor";
        }
        sessions.begin(request, response, account, false);
        yield link.get().act() == Links.Act.FIRST_ADMINISTRATOR
            ? "redirect:/accounts"
            : "redirect:/";
      }
      case Outcome.Refused<UserAccount>(List<String> reasons) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(secret, reasons, form, response, model);
      }
    };
  }

  private String page(
      String secret,
      List<String> faults,
      Map<String, String> form,
      HttpServletResponse response,
      Model model) {
    Optional<Links.Link> link = links.find(secret);
    Optional<UserAccount> account = link.flatMap(Links.Link::account).flatMap(accounts::find);
    if (link.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return "access/signin/gone";
    }
    model.addAttribute("faults", faults);
    model.addAttribute("form", form);
    model.addAttribute("secret", secret);
    if (link.get().act() == Links.Act.FIRST_ADMINISTRATOR) {
      model.addAttribute("kinds", OwnAccountActs.kinds());
      model.addAttribute("regimes", OwnAccountActs.regimes());
      return "access/signin/setup";
    }
    model.addAttribute("login", account.map(UserAccount::login).orElse(""));
    model.addAttribute("name", account.map(UserAccount::name).orElse(""));
    model.addAttribute("invitation", link.get().act() == Links.Act.INVITATION);
    return "access/signin/password";
  }
}
