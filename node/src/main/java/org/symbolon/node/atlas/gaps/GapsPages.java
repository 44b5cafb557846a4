package org.symbolon.node.atlas.gaps;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.gaps.Duty;
import org.symbolon.coverage.gaps.Gaps;
import org.symbolon.coverage.gaps.RequiredFunction;
import org.symbolon.coverage.records.FunctionCode;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.tasks.Finding;
import org.symbolon.node.atlas.tasks.FindingTasks;
import org.symbolon.node.atlas.tasks.TaskOffers;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** All gaps, and the page of each function. */
@Controller
class GapsPages {

  private final GapAnswers answers;
  private final GapQuestion question;
  private final Words words;
  private final TaskOffers tasks;

  GapsPages(GapAnswers answers, GapQuestion question, Words words, TaskOffers tasks) {
    this.answers = answers;
    this.question = question;
    this.words = words;
    this.tasks = tasks;
  }

  @Performs("atlas.analyse")
  @GetMapping("/atlas/gaps")
  @Nullable String gaps(Page page, Model model, HttpServletResponse response) throws IOException {
    var snapshot = answers.snapshot();
    var asked = question.read(page);
    Gaps gaps = answers.of(snapshot, asked.options());
    if (!page.parameter("format").isEmpty()) {
      var format = Export.Format.get(page.parameter("format"));
      export(page, snapshot.data(), gaps, asked.filter()).send(response, format);
      return null;
    }
    model.addAttribute(
        "view",
        new GapsPage(
                page,
                words,
                snapshot.data(),
                gaps,
                asked.filter(),
                tasks.open(page, Finding.Kind.GAP),
                tasks.open(page, Finding.Kind.SINGLE))
            .view());
    return "atlas/gaps/all";
  }

  @Performs("atlas.analyse")
  @GetMapping("/atlas/gaps/{function}")
  @Nullable String function(
      @PathVariable("function") String segment,
      Page page,
      Model model,
      HttpServletResponse response)
      throws IOException {
    String function = RecordAddress.key(segment);
    var snapshot = answers.snapshot();
    FunctionCode code = snapshot.data().findFunction(function).orElseThrow(Refusal::notFound);
    Gaps gaps = answers.of(snapshot, question.read(page).options());
    if (!page.parameter("format").isEmpty()) {
      var format = Export.Format.get(page.parameter("format"));
      DutyExport.of(function, gaps).send(response, format);
      return null;
    }
    model.addAttribute(
        "view",
        new FunctionPage(page, words, snapshot.data(), gaps, code)
            .view(tasks(page, function, gaps.findRequired(function))));
    return "atlas/gaps/one";
  }

  /** Tasks of the function; the form to make one only where there is something to be done. */
  private FindingTasks tasks(Page page, String function, Optional<RequiredFunction> required) {
    boolean single = required.filter(RequiredFunction::isSingle).isPresent();
    boolean something =
        required
            .filter(found ->
                Standing.of(found) != Standing.SHARED
                    || found.duties().stream().anyMatch(Duty::isGap))
            .isPresent();
    FindingTasks made = tasks.of(page, single ? Finding.single(function) : Finding.gap(function));
    return something ? made : new FindingTasks(made.seen(), made.tasks(), Optional.empty());
  }

  private Export export(Page page, AtlasData data, Gaps gaps, GapFilter filter) {
    var listed =
        GapsPage.listing(new GapWords(page, words, data))
            .of(page, gaps.required().stream().filter(one -> filter.lists(data, one)).toList())
            .all();
    return new Export(
        "gaps",
        List.of(
            "function",
            "category",
            "addressees",
            "texts",
            "strongest",
            "support",
            "standing",
            "direct",
            "general",
            "bodies"),
        listed.stream()
            .map(one -> GapRows.Function.of(data, one))
            .map(row ->
                List.of(
                    row.function(),
                    row.category(),
                    String.join(";", row.addressees().stream().map(Enum::name).toList()),
                    Integer.toString(row.texts()),
                    row.strongest().name(),
                    row.support().name(),
                    row.standing().name(),
                    String.join(";", row.direct()),
                    String.join(";", row.general()),
                    Integer.toString(gaps.bodies())))
            .toList());
  }
}
