package org.symbolon.node.atlas.answers;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Form.Field;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;

/** The form of an answer. */
final class AnswerForms {

  private AnswerForms() {}

  /** To give the first answer, or another in place of the one that stands. */
  static Form give(Page page, Duty duty, Optional<DutyAnswer> answer) {
    Form form =
        Form.to(
                duty.page(),
                page.text(answer.isEmpty() ? "atlas.answers.give" : "atlas.answers.renew"),
                Field.choice(
                        AnswerActs.STATE,
                        page.text("atlas.answers.state"),
                        Arrays.stream(AnswerState.values())
                            .map(state ->
                                Option.of(state.name(), page.text("atlas.answers.state." + state)))
                            .toList())
                    .mandatory(),
                Field.longText(AnswerActs.WORDS, page.text("atlas.answers.words"))
                    .help(page.text("atlas.answers.words.help")),
                Field.longText(AnswerActs.EVIDENCE, page.text("atlas.answers.evidence"))
                    .help(page.text("atlas.answers.evidence.help")))
            .version(Integer.toString(answer.map(DutyAnswer::version).orElse(0)));
    return answer.map(found -> form.fill(values(found))).orElse(form);
  }

  static Map<String, String> values(DutyAnswer answer) {
    return Map.of(
        AnswerActs.STATE, answer.state().name(),
        AnswerActs.WORDS, answer.words(),
        AnswerActs.EVIDENCE, answer.evidence());
  }
}
