package org.symbolon.node.access.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.symbolon.node.access.Performs;
import org.symbolon.node.access.accounts.UserAccount;
import org.symbolon.node.access.decisions.Actors;

/** The pages to sign in and out. */
@Controller
class SignInPages {

  private final Actors actors;
  private final SignIn signIn;
  private final Sessions sessions;
  private final LocaleResolver locales;

  SignInPages(Actors actors, SignIn signIn, Sessions sessions, LocaleResolver locales) {
    this.actors = actors;
    this.signIn = signIn;
    this.sessions = sessions;
    this.locales = locales;
  }

  @Performs("access.signin")
  @GetMapping("/login")
  String form(@RequestParam(defaultValue = "/") String next, Model model) {
    return page(model, next, "", "", 0);
  }

  @Performs("access.signin")
  @PostMapping("/login")
  String submit(
      @RequestParam(defaultValue = "") String login,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "/") String next,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return switch (signIn.attempt(login, password, request.getRemoteAddr())) {
      case SignIn.Answer.Welcome welcome -> in(request, response, welcome.account(), false, next);
      case SignIn.Answer.FactorAsked asked -> {
        sessions.beginHalfWay(request, response, asked.account());
        yield "redirect:/login/factor?next=" + URLEncoder.encode(LocalPath.of(next), UTF_8);
      }
      case SignIn.Answer.Wrong _ -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(model, next, login, "access.signin.wrong", 0);
      }
      case SignIn.Answer.Locked _ -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(model, next, login, "access.signin.locked", 0);
      }
      case SignIn.Answer.Wait wait ->
          page(model, next, login, "access.signin.wait", slow(response, wait));
    };
  }

  @Performs("access.signin")
  @GetMapping("/login/factor")
  String factor(
      @RequestParam(defaultValue = "/") String next, HttpServletRequest request, Model model) {
    return halfWay(request).isEmpty() ? "redirect:/login" : factorPage(model, next, "", 0);
  }

  @Performs("access.signin")
  @PostMapping("/login/factor")
  String submitFactor(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "/") String next,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Optional<UserAccount> account = halfWay(request);
    if (account.isEmpty()) {
      return "redirect:/login";
    }
    return switch (signIn.second(account.get(), code, request.getRemoteAddr())) {
      case SignIn.Answer.Welcome welcome -> in(request, response, welcome.account(), true, next);
      case SignIn.Answer.Wait wait ->
          factorPage(model, next, "access.signin.wait", slow(response, wait));
      case SignIn.Answer.Wrong _, SignIn.Answer.FactorAsked _, SignIn.Answer.Locked _ -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield factorPage(model, next, "access.factor.wrong", 0);
      }
    };
  }

  private Optional<UserAccount> halfWay(HttpServletRequest request) {
    return actors.call(SignIn.ACTOR, () -> sessions.halfWay(request));
  }

  private static String factorPage(Model model, String next, String fault, long seconds) {
    model.addAttribute("next", LocalPath.of(next));
    model.addAttribute("fault", fault);
    model.addAttribute("seconds", seconds);
    return "access/signin/factor";
  }

  private String in(
      HttpServletRequest request,
      HttpServletResponse response,
      UserAccount account,
      boolean factor,
      String next) {
    sessions.begin(request, response, account, factor);
    locales.setLocale(request, response, Locale.of(account.language()));
    return "redirect:" + LocalPath.of(next);
  }

  static long slow(HttpServletResponse response, SignIn.Answer.Wait wait) {
    response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    long seconds = wait.time().plusMillis(999).toSeconds();
    response.setHeader("Retry-After", Long.toString(seconds));
    return seconds;
  }

  @Performs("access.signin")
  @PostMapping("/logout")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    sessions.find(request).map(Sessions.SignedIn::account).ifPresent(signIn::signedOut);
    sessions.end(request, response);
    return "redirect:/login?out=1";
  }

  private static String page(Model model, String next, String login, String fault, long seconds) {
    model.addAttribute("next", LocalPath.of(next));
    model.addAttribute("login", login);
    model.addAttribute("fault", fault);
    model.addAttribute("seconds", seconds);
    return "access/signin/login";
  }
}
