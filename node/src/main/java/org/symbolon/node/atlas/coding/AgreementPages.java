package org.symbolon.node.atlas.coding;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;

/** How far the coders agree. */
@Controller
class AgreementPages {

  private final Codings codings;
  private final CodingQuestion question;
  private final CodingWords words;
  private final Blindness blindness;

  AgreementPages(Codings codings, CodingQuestion question, CodingWords words, Blindness blindness) {
    this.codings = codings;
    this.question = question;
    this.words = words;
    this.blindness = blindness;
  }

  @Performs("atlas.coding.read")
  @GetMapping("/atlas/coding")
  @Nullable String agreement(Page page, Model model, HttpServletResponse response)
      throws IOException {
    blindness.check();
    var state = codings.now();
    var agreement = state.agreement(question.read(page, state));
    if (!page.parameter("format").isEmpty()) {
      var format = Export.Format.get(page.parameter("format"));
      (page.parameter("table").equals("confusion")
              ? AgreementRows.exportConfusion(agreement)
              : AgreementRows.export(agreement))
          .send(response, format);
      return null;
    }
    model.addAttribute("view", new AgreementPage(page, words, state, agreement).view());
    return "atlas/coding/agreement";
  }
}
