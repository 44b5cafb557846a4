package org.symbolon.node.web;

import jakarta.servlet.http.HttpServletRequest;
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

  PageFactory(Texts texts, ObjectProvider<Visitor.Finder> visitors) {
    this.texts = texts;
    this.visitors = visitors;
  }

  Page page(HttpServletRequest request, @Nullable Object flash) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> query.put(name, List.of(values)));
    var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Page(
        RequestContextUtils.getLocale(request),
        texts,
        visitors.getObject().current(),
        request.getRequestURI(),
        query,
        csrf == null ? "_csrf" : csrf.getParameterName(),
        csrf == null ? "" : csrf.getToken(),
        flash instanceof Flash message ? message : null);
  }
}
