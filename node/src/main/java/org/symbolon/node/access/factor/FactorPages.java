package org.symbolon.node.access.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.accounts.Accounts;
import org.symbolon.node.access.accounts.SessionRenewal;
import org.symbolon.node.access.accounts.UserAccount;

/** The pages on which somebody sets the own second factor up. */
@Controller
class FactorPages {

  private static final String PENDING = "factor.pending";
  private static final String ISSUER = "Symbolon";

  private final Access access;
  private final Accounts accounts;
  private final SecondFactors factors;
  private final FactorActs acts;
  private final SessionRenewal sessions;

  FactorPages(
      Access access,
      Accounts accounts,
      SecondFactors factors,
      FactorActs acts,
      SessionRenewal sessions) {
    this.access = access;
    this.accounts = accounts;
    this.factors = factors;
    this.acts = acts;
    this.sessions = sessions;
  }

  /** Who has a factor already shows again that it is the same person, before making another. */
  @Performs("account.own")
  @GetMapping("/account/factor")
  String form(HttpServletRequest request, Model model) {
    if (mustConfirm(request)) {
      return SessionRenewal.confirmFirst("/account/factor");
    }
    return form(request, model, "");
  }

  @Performs("account.own")
  @PostMapping("/account/factor")
  String set(
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (mustConfirm(request)) {
      return SessionRenewal.confirmFirst("/account/factor");
    }
    String secret = pending(request.getSession());
    OptionalLong step = factors.proves(secret, code);
    if (step.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(request, model, "access.factor.unproved");
    }
    List<String> codes = acts.set(me(), secret, step.getAsLong());
    request.getSession().removeAttribute(PENDING);
    sessions.strengthen(request, account());
    return codes(model, codes, true);
  }

  @Performs("account.own")
  @PostMapping("/account/factor/codes")
  String renew(HttpServletRequest request, Model model) {
    if (!sessions.confirmedLately(request)) {
      return SessionRenewal.confirmFirst("/account/sessions");
    }
    return factors.has(me())
        ? codes(model, acts.renewRecoveryCodes(me()), false)
        : "redirect:/account/factor";
  }

  private boolean mustConfirm(HttpServletRequest request) {
    return factors.has(me()) && !sessions.confirmedLately(request);
  }

  private String form(HttpServletRequest request, Model model, String fault) {
    String secret = pending(request.getSession());
    String address =
        "otpauth://totp/%s:%s?secret=%s&issuer=%s"
            .formatted(ISSUER, escaped(account().login()), secret, ISSUER);
    model.addAttribute("drawing", QrCode.of(address));
    model.addAttribute("secret", String.join(" ", secret.split("(?<=\\G.{4})")));
    model.addAttribute("again", factors.has(me()));
    model.addAttribute("fault", fault);
    return "access/factor/setup";
  }

  private static String codes(Model model, List<String> codes, boolean fresh) {
    model.addAttribute("codes", codes);
    model.addAttribute("fresh", fresh);
    return "access/factor/codes";
  }

  /** The secret that is shown until a code proves it; it lives and ends with the session. */
  private String pending(HttpSession session) {
    if (session.getAttribute(PENDING) instanceof String secret) {
      return secret;
    }
    String secret = factors.secret();
    session.setAttribute(PENDING, secret);
    return secret;
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private UUID me() {
    return access.actor().accountId().orElseThrow();
  }

  private UserAccount account() {
    return accounts.find(me()).orElseThrow();
  }
}
