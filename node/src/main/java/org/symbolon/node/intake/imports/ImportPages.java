package org.symbolon.node.intake.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Confirm;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** One import: what was understood, what it would change, and the acts on it. */
@Controller
class ImportPages {

  private static final long MOMENT_MILLISECONDS = 1_500;

  private final Imports imports;
  private final Targets targets;
  private final Progress progress;
  private final Uploaders uploaders;

  ImportPages(Imports imports, Targets targets, Progress progress, Uploaders uploaders) {
    this.imports = imports;
    this.targets = targets;
    this.progress = progress;
    this.uploaders = uploaders;
  }

  @GetMapping("/imports/{id}")
  @Performs(value = "intake.upload", kind = "import")
  String show(@PathVariable UUID id, Page page, Model model, HttpServletResponse response) {
    SheetImport found = find(id);
    if (found.state() == ImportState.READING) {
      response.setHeader("Refresh", "2");
    }
    model.addAttribute(
        "view",
        ImportView.of(page, found, targets, progress, uploaders.name(page, found.uploadedBy())));
    return "intake/imports/import";
  }

  @PostMapping("/imports/{id}/apply")
  @Performs(value = "intake.upload", kind = "import")
  String apply(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Page page,
      RedirectAttributes redirect) {
    return answer(page, redirect, id, imports.apply(id, reason), "intake.applied");
  }

  @PostMapping("/imports/{id}/discard")
  @Performs(value = "intake.upload", kind = "import")
  String discard(@PathVariable UUID id, Page page, RedirectAttributes redirect) {
    return answer(page, redirect, id, imports.discard(id), "intake.discarded");
  }

  @PostMapping("/imports/{id}/answers")
  @Performs(value = "intake.upload", kind = "import")
  String answer(
      @PathVariable UUID id,
      @RequestParam Map<String, String> parameters,
      Page page,
      RedirectAttributes redirect) {
    ImportOutcome outcome = imports.answer(id, targets.answers(parameters));
    if (outcome instanceof ImportOutcome.Done) {
      progress.await(id, MOMENT_MILLISECONDS);
      return "redirect:/imports/" + id;
    }
    return answer(page, redirect, id, outcome, "intake.answered");
  }

  @GetMapping("/imports/{id}/undo")
  @Performs(value = "intake.upload", kind = "import")
  String askUndo(@PathVariable UUID id, Page page, Model model) {
    return askUndo(page, model, find(id), "");
  }

  private static String askUndo(Page page, Model model, SheetImport found, String error) {
    var counts = found.report().counts();
    model.addAttribute(
        "confirm",
        Confirm.of(
                "/imports/" + found.id() + "/undo",
                page.text("intake.undo.title", found.fileName()),
                page.text("intake.undo.what", counts.added(), counts.changed()),
                page.text("intake.undo.submit"),
                "/imports/" + found.id())
            .saying(page.text("intake.undo.keeps"))
            .asking(page.text("intake.reason"))
            .error(error));
    return "intake/imports/undo";
  }

  @PostMapping("/imports/{id}/undo")
  @Performs(value = "intake.upload", kind = "import")
  String undo(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Page page,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    if (reason.isBlank()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return askUndo(page, model, find(id), page.text("intake.reason.needed"));
    }
    return answer(page, redirect, id, imports.undo(id, reason), "intake.undone");
  }

  @GetMapping("/imports/{id}/problems.csv")
  @Performs(value = "intake.upload", kind = "import")
  void problems(@PathVariable UUID id, Page page, HttpServletResponse response) throws IOException {
    SheetImport found = find(id);
    List<List<String>> rows =
        found.report().problems().stream()
            .map(problem ->
                List.of(
                    found.fileName(),
                    problem.row() == 0 ? "" : Long.toString(problem.row()),
                    problem.column(),
                    problem.message().in(page.contentLocale()),
                    problem.remedy().in(page.contentLocale())))
            .toList();
    new Export("problems", List.of("file", "row", "column", "problem", "remedy"), rows)
        .send(response, Export.Format.CSV);
  }

  private String answer(
      Page page, RedirectAttributes redirect, UUID id, ImportOutcome outcome, String done) {
    Flash flash =
        switch (outcome) {
          case ImportOutcome.Done(SheetImport now) when now.state() == ImportState.REFUSED ->
              new Flash(Flash.Kind.STOP, page.text("intake.refused"));
          case ImportOutcome.Done _ -> new Flash(Flash.Kind.OK, page.text(done));
          case ImportOutcome.WrongState(SheetImport now) ->
              new Flash(
                  Flash.Kind.CARE, page.text("intake.wrong", ImportWords.state(page, now.state())));
          case ImportOutcome.Denied(String reason) -> throw Refusal.forbidden(reason);
          case ImportOutcome.NoImport _,
              ImportOutcome.NoTarget _,
              ImportOutcome.Same _,
              ImportOutcome.SaidOtherwise _,
              ImportOutcome.Unreadable _,
              ImportOutcome.Ambiguous _,
              ImportOutcome.TooLarge _ ->
              throw Refusal.notFound();
        };
    redirect.addFlashAttribute(Flash.ATTRIBUTE, flash);
    return "redirect:/imports/" + id;
  }

  private SheetImport find(UUID id) {
    return imports.find(id).orElseThrow(Refusal::notFound);
  }
}
