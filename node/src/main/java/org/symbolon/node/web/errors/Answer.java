package org.symbolon.node.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/**
 * What is answered in place of what was asked for.
 *
 * @param key text of the reason
 * @param reference under which a fault was logged, or empty
 * @param fields each field that is at fault
 * @param properties further members of the problem
 */
record Answer(
    HttpStatusCode status,
    String key,
    Object[] arguments,
    String reference,
    List<Refusal.Field> fields,
    Map<String, Object> properties,
    HttpHeaders headers) {

  private static final List<Integer> WORDED = List.of(400, 401, 403, 404, 405, 409, 413, 500);

  static Answer of(HttpStatusCode status, HttpHeaders headers) {
    return new Answer(
        status,
        "web.error." + worded(status) + ".text",
        new Object[0],
        "",
        List.of(),
        Map.of(),
        headers);
  }

  static Answer of(Refusal refusal) {
    return new Answer(
        refusal.status(),
        refusal.key(),
        refusal.arguments(),
        "",
        refusal.fields(),
        refusal.properties(),
        HttpHeaders.EMPTY);
  }

  static Answer fault(String reference) {
    return new Answer(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "web.error.500.text",
        new Object[0],
        reference,
        List.of(),
        Map.of(),
        HttpHeaders.EMPTY);
  }

  private static int worded(HttpStatusCode status) {
    int code = status.value();
    return WORDED.contains(code) ? code : code < 500 ? 400 : 500;
  }

  /** As a page; its texts are all in the reader's language. */
  ModelAndView page(Page page) {
    String about = "web.error." + worded(status);
    var model = new LinkedHashMap<String, Object>();
    model.put("title", page.said(about + ".title"));
    model.put("text", page.said(key, arguments));
    model.put("todo", page.said(about + ".todo"));
    model.put("reference", reference);
    model.put("fields", fields);
    return new ModelAndView("web/errors/error", model, status);
  }

  /** As a problem, RFC 9457. */
  ResponseEntity<ProblemDetail> problem(Page page, HttpServletRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, page.text(key, arguments));
    problem.setInstance(URI.create(page.path()));
    if (!fields.isEmpty()) {
      problem.setProperty(
          "fields",
          fields.stream()
              .map(field ->
                  Map.of("field", field.name(), "detail", field.detail(), "remedy", field.remedy()))
              .toList());
    }
    properties.forEach(problem::setProperty);
    if (!reference.isEmpty()) {
      problem.setProperty("reference", reference);
    }
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
