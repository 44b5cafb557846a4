package org.symbolon.node.access.decisions;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Problems of the JSON API outside its operations (RFC 9457). */
public final class Problems {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Problems() {}

  /** Writes a problem; 401 names the way to authenticate (RFC 9110 section 11.6.1). */
  public static void write(HttpServletResponse response, HttpStatusCode status, String detail)
      throws IOException {
    var body = new LinkedHashMap<String, Object>();
    body.put("type", "about:blank");
    HttpStatus known = HttpStatus.resolve(status.value());
    body.put("title", known == null ? "" : known.getReasonPhrase());
    body.put("status", status.value());
    body.put("detail", detail);
    response.setStatus(status.value());
    if (status.value() == HttpServletResponse.SC_UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8));
  }
}
