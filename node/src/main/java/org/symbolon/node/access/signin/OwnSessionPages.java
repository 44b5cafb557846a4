package org.symbolon.node.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Events;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.SignInEvent;
import org.symbolon.node.access.factor.SecondFactors;
import org.symbolon.node.access.places.Places;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Page;

/**
 * Sessions, places and second factor of the own account; and the page that asks who it is again.
 */
@Controller
class OwnSessionPages {

  private final Access access;
  private final Accounts accounts;
  private final OwnSessions own;
  private final Sessions sessions;
  private final SignIn signIn;
  private final SecondFactors factors;
  private final Places places;
  private final Events events;
  private final TransactionOperations transactions;

  OwnSessionPages(
      Access access,
      Accounts accounts,
      OwnSessions own,
      Sessions sessions,
      SignIn signIn,
      SecondFactors factors,
      Places places,
      Events events,
      TransactionOperations transactions) {
    this.access = access;
    this.accounts = accounts;
    this.own = own;
    this.sessions = sessions;
    this.signIn = signIn;
    this.factors = factors;
    this.places = places;
    this.events = events;
    this.transactions = transactions;
  }

  @Performs("account.own")
  @GetMapping("/account/sessions")
  String list(HttpServletRequest request, Model model) {
    model.addAttribute("sessions", own.list(me(), request.getSession().getId()));
    model.addAttribute("places", places.list(me()));
    model.addAttribute("unseen", places.unseen(me(), Sessions.newPlace(request)));
    model.addAttribute("factor", factors.has(me()));
    model.addAttribute("codes", factors.recoveryCodesLeft(me()));
    return "access/signin/sessions";
  }

  @Performs("account.own")
  @PostMapping("/account/sessions/end")
  String end(
      @RequestParam(defaultValue = "") String session,
      HttpServletRequest request,
      RedirectAttributes redirect,
      Page page) {
    int ended = own.end(me(), request.getSession().getId(), session);
    return back(redirect, page.text("access.sessions.ended", ended));
  }

  /** It was the owner: the strip on all pages goes. Nobody says so from the new place itself. */
  @Performs("account.own")
  @PostMapping("/account/places/seen")
  String seen(HttpServletRequest request, RedirectAttributes redirect, Page page) {
    if (!places.unseen(me(), Sessions.newPlace(request)).isEmpty()) {
      UUID account = me();
      transactions.executeWithoutResult(_ -> {
        places.seen(account);
        events.record(SignInEvent.PLACES_SEEN, ActObject.of("account", account), "");
      });
    }
    return back(redirect, page.text("access.places.done"));
  }

  @Performs("account.own")
  @GetMapping("/account/confirm")
  String ask(@RequestParam(defaultValue = "/account") String next, Model model) {
    return ask(model, next, "", 0);
  }

  @Performs("account.own")
  @PostMapping("/account/confirm")
  String confirm(
      @RequestParam(defaultValue = "") String proof,
      @RequestParam(defaultValue = "/account") String next,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var account = accounts.find(me()).orElseThrow();
    return switch (signIn.again(account, proof, request.getRemoteAddr())) {
      case SignIn.Answer.Welcome _ -> {
        sessions.confirmed(request);
        yield "redirect:" + LocalPath.of(next);
      }
      case SignIn.Answer.Wait wait ->
          ask(model, next, "access.signin.wait", SignInPages.slow(response, wait));
      case SignIn.Answer.Wrong _, SignIn.Answer.FactorAsked _, SignIn.Answer.Locked _ -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield ask(model, next, "access.confirm.wrong", 0);
      }
    };
  }

  private String ask(Model model, String next, String fault, long seconds) {
    model.addAttribute("next", LocalPath.of(next));
    model.addAttribute("factor", factors.has(me()));
    model.addAttribute("fault", fault);
    model.addAttribute("seconds", seconds);
    return "access/signin/confirm";
  }

  private static String back(RedirectAttributes redirect, String text) {
    redirect.addFlashAttribute(Flash.ATTRIBUTE, new Flash(Flash.Kind.OK, text));
    return "redirect:/account/sessions";
  }

  private UUID me() {
    return access.actor().accountId().orElseThrow();
  }
}
