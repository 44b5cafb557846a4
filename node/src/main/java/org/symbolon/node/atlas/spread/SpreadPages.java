package org.symbolon.node.atlas.spread;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;

/** Which text carried a function first, and who followed. */
@Controller
class SpreadPages {

  private final SpreadAnswers answers;
  private final Words words;

  SpreadPages(SpreadAnswers answers, Words words) {
    this.answers = answers;
    this.words = words;
  }

  @Performs("atlas.read")
  @GetMapping("/atlas/spread")
  @Nullable String spread(Page page, Model model, HttpServletResponse response) throws IOException {
    var asked = answers.ask(page);
    if (!page.parameter("format").isEmpty()) {
      SpreadRows.export(asked).send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    model.addAttribute("view", new SpreadPage(page, words, asked).view());
    return "atlas/spread/chart";
  }
}
