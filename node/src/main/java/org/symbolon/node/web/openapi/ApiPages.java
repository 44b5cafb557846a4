package org.symbolon.node.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.node.web.Act;

/** Shows the operations of the JSON API; no script from elsewhere, as the policy demands. */
@Controller
class ApiPages {

  private final OpenApiWebMvcResource openApi;

  ApiPages(OpenApiWebMvcResource openApi) {
    this.openApi = openApi;
  }

  @GetMapping("/api-docs")
  @Act("api.describe")
  String operations(HttpServletRequest request, Model model) throws JsonProcessingException {
    Document document = Document.read(openApi.openapiJson(request, "/api/openapi", Locale.ENGLISH));
    model.addAttribute("title", document.title());
    model.addAttribute("version", document.version());
    model.addAttribute("operations", document.operations());
    return "web/openapi/operations";
  }
}
