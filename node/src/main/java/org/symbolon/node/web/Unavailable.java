package org.symbolon.node.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers in place of everything else, where nothing can be asked of the database: not who the
 * visitor is, nor what parts add to the shell.
 */
@Component
public class Unavailable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final TemplateEngine templates;
  private final LocaleResolver locales;
  private final Texts texts;

  Unavailable(TemplateEngine templates, LocaleResolver locales, Texts texts) {
    this.templates = templates;
    this.locales = locales;
    this.texts = texts;
  }

  /**
   * Writes it, in the reader's language, as a page or as a problem (RFC 9457).
   *
   * @param about key without {@code .title}, {@code .text} and {@code .todo}
   * @param retryAfterSeconds when to come back
   */
  public void write(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String about,
      long retryAfterSeconds)
      throws IOException {
    response.reset();
    response.setStatus(status.value());
    response.setHeader("Retry-After", Long.toString(retryAfterSeconds));
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(ContentPolicy.HEADER, ContentPolicy.VALUE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (RequestPath.of(request).isForProgram()) {
      problem(request, response, status, about);
    } else {
      page(locales.resolveLocale(request), request, response, about, retryAfterSeconds);
    }
  }

  private void problem(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String about)
      throws IOException {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "about:blank");
    body.put("title", status.getReasonPhrase());
    body.put("status", status.value());
    body.put("detail", texts.text(Locale.ENGLISH, about + ".text"));
    body.put("instance", request.getRequestURI());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
  }

  private void page(
      Locale locale,
      HttpServletRequest request,
      HttpServletResponse response,
      String about,
      long retryAfterSeconds)
      throws IOException {
    var page =
        new Page(
            locale,
            texts,
            new Nobody(),
            request.getRequestURI(),
            Map.of(),
            "_csrf",
            "",
            null,
            null);
    var output = new Utf8ByteOutput();
    templates.render(
        "web/errors/unavailable.jte",
        Map.<String, Object>of(
            "page", page,
            "title", page.said(about + ".title"),
            "text", page.said(about + ".text"),
            "todo", page.said(about + ".todo", retryAfterSeconds)),
        output);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }

  /** Whoever it is: the database that knows cannot be asked. */
  private record Nobody() implements Visitor {

    @Override
    public boolean signedIn() {
      return false;
    }

    @Override
    public String name() {
      return "";
    }

    @Override
    public String organisation() {
      return "";
    }

    @Override
    public List<String> roles() {
      return List.of();
    }

    @Override
    public boolean may(String act) {
      return false;
    }
  }
}
