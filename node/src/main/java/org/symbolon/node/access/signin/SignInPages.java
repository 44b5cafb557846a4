package org.symbolon.node.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.symbolon.node.access.Performs;

/** The pages to sign in and out. */
@Controller
class SignInPages {

  private final SignIn signIn;
  private final Sessions sessions;
  private final LocaleResolver locales;

  SignInPages(SignIn signIn, Sessions sessions, LocaleResolver locales) {
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
      case SignIn.Answer.Welcome welcome -> {
        sessions.begin(request, response, welcome.account());
        locales.setLocale(request, response, Locale.of(welcome.account().language()));
        yield "redirect:" + LocalPath.of(next);
      }
      case SignIn.Answer.Wrong _ -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(model, next, login, "access.signin.wrong", 0);
      }
      case SignIn.Answer.Locked _ -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield page(model, next, login, "access.signin.locked", 0);
      }
      case SignIn.Answer.Wait wait -> {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        long seconds = wait.time().plusMillis(999).toSeconds();
        response.setHeader("Retry-After", Long.toString(seconds));
        yield page(model, next, login, "access.signin.wait", seconds);
      }
    };
  }

  @Performs("access.signin")
  @PostMapping("/logout")
  String leave(HttpServletRequest request, HttpServletResponse response) {
    sessions.account(request).ifPresent(signIn::signedOut);
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
