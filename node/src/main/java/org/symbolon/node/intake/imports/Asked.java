package org.symbolon.node.intake.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.symbolon.node.intake.DocumentTarget;
import org.symbolon.node.intake.SheetQuestion;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;

/** What a target asks beside a file, as fields of a form. */
final class Asked {

  private Asked() {}

  /** The fields, filled with what was said already. */
  static List<Form.Field> fields(
      Page page, List<SheetQuestion> questions, Map<String, String> answers) {
    return questions.stream()
        .map(question ->
            field(page, question)
                .help(question.help().in(page.contentLocale()))
                .value(answers.getOrDefault(question.name(), "")))
        .toList();
  }

  private static Form.Field field(Page page, SheetQuestion question) {
    String label = question.label().in(page.contentLocale());
    List<Option> options =
        question.choices().stream()
            .map(each -> Option.of(each.code(), each.label().in(page.contentLocale())))
            .toList();
    Form.Field field =
        switch (question.kind()) {
          case TEXT -> Form.Field.text(question.name(), label);
          case LINES -> Form.Field.longText(question.name(), label);
          case DAY -> Form.Field.date(question.name(), label);
          case CHOICE -> Form.Field.select(question.name(), label, options);
        };
    return question.mandatory() ? field.mandatory() : field;
  }

  /** The form, while the import may still be read anew. */
  static Optional<Form> form(Page page, SheetImport found, Targets targets) {
    List<SheetQuestion> questions = targets.questions(found.target());
    boolean open =
        switch (found.state()) {
          case PREVIEWED, REFUSED -> true;
          case READING, APPLIED, UNDONE, DISCARDED -> false;
        };
    return open && !questions.isEmpty()
        ? Optional.of(
            Form.to(
                "/imports/" + found.id() + "/answers",
                page.text("intake.asked.submit"),
                fields(page, questions, found.options().answers())))
        : Optional.empty();
  }

  static List<ImportView.Fact> offers(Page page, SheetImport found, Targets targets) {
    return found.state() == ImportState.REFUSED
            && targets.find(found.target()).orElse(null) instanceof DocumentTarget document
        ? document
            .offers(found.fileName(), found.options().answers(), found.report().problems())
            .stream()
            .map(offer ->
                new ImportView.Fact(offer.label().in(page.contentLocale()), offer.address()))
            .toList()
        : List.of();
  }
}
