package org.symbolon.node.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** Renders a template with the model and the {@link Page}. */
record JteView(TemplateEngine engine, PageFactory pages, String template) implements View {

  /** Without it, content negotiation passes this view over in favour of a JSP forward. */
  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Map<String, Object> parameters = new HashMap<>(model == null ? Map.of() : model);
    parameters.put("page", pages.page(request, parameters.get(Flash.ATTRIBUTE)));
    // Also where no filter of access has passed.
    if (!response.containsHeader(ContentPolicy.HEADER)) {
      response.setHeader(ContentPolicy.HEADER, ContentPolicy.VALUE);
    }
    if (response.getStatus() == HttpServletResponse.SC_OK
        && parameters.values().stream()
            .anyMatch(value -> value instanceof AtFault it && it.atFault())) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    var output = new Utf8ByteOutput();
    engine.render(template, parameters, output);
    response.setContentType(getContentType());
    response.setContentLength(output.getContentLength());
    output.writeTo(response.getOutputStream());
  }
}
