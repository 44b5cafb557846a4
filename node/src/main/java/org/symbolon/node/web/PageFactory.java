package org.symbolon.node.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the {@link Page} of a request. */
@Component
class PageFactory {

  private final Texts texts;
  private final ObjectProvider<Visitor.Finder> visitors;
  private final Shell shell;

  PageFactory(Texts texts, ObjectProvider<Visitor.Finder> visitors, Shell shell) {
    this.texts = texts;
    this.visitors = visitors;
    this.shell = shell;
  }

  Page page(HttpServletRequest request, @Nullable Object flash) {
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Page(
        RequestContextUtils.getLocale(request),
        texts,
        visitors.getObject().current(),
        path(request),
        query(request.getQueryString()),
        csrf == null ? "_csrf" : csrf.getParameterName(),
        csrf == null ? "" : csrf.getToken(),
        flash instanceof Flash message ? message : null,
        shell);
  }

  /** The address that was asked for, also where an error page answers it. */
  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
        ? failed
        : request.getRequestURI();
  }

  /** From the address alone: what a form sends must never show up in a link. */
  static Map<String, List<String>> query(@Nullable String address) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (address == null) {
      return query;
    }
    for (String pair : address.split("&", -1)) {
      int sign = pair.indexOf('=');
      try {
        String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
        String value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
        if (!name.isEmpty()) {
          query.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }
      } catch (IllegalArgumentException _) {
        // A broken escape says nothing that could be kept.
        continue;
      }
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
