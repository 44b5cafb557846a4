package org.symbolon.node.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * The reader's language: chosen by {@code ?lang=}, kept in a cookie, else the first that the
 * browser asks for and we have. What is not ours is ignored, wherever it comes from.
 */
final class Languages extends CookieLocaleResolver implements HandlerInterceptor {

  static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.of("ar"));

  Languages() {
    super("language");
    setCookieMaxAge(Duration.ofDays(365));
    setCookieHttpOnly(true);
    setCookieSameSite("Lax");
    setRejectInvalidCookies(false);
    setDefaultLocaleFunction(Languages::preferred);
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return find(super.resolveLocale(request).getLanguage()).orElse(Locale.ENGLISH);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String wanted = request.getParameter("lang");
    var resolver = RequestContextUtils.getLocaleResolver(request);
    if (wanted != null && resolver != null) {
      find(wanted).ifPresent(language -> resolver.setLocale(request, response, language));
    }
    return true;
  }

  private static Locale preferred(HttpServletRequest request) {
    var wanted = request.getLocales();
    while (wanted.hasMoreElements()) {
      var language = find(wanted.nextElement().getLanguage());
      if (language.isPresent()) {
        return language.get();
      }
    }
    return Locale.ENGLISH;
  }

  private static Optional<Locale> find(String language) {
    return ALL.stream().filter(one -> one.getLanguage().equals(language)).findFirst();
  }
}
