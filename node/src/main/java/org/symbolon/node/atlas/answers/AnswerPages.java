package org.symbolon.node.atlas.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.coverage.AtlasData;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.web.Cell;
import org.symbolon.node.web.Conflict;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.Table;

/**
 * The page of a duty: the law that asks, the answer that stands, the form, what was said before.
 */
@Controller
class AnswerPages {

  private static final String PATH = "/atlas/states/{iso3}/answers/{function}/{crime}";

  private final AnswerActs acts;
  private final AnswerStore store;
  private final DutyLaw law;
  private final AtlasRecords records;
  private final AnswerWords words;

  AnswerPages(
      AnswerActs acts, AnswerStore store, DutyLaw law, AtlasRecords records, AnswerWords words) {
    this.acts = acts;
    this.store = store;
    this.law = law;
    this.records = records;
    this.words = words;
  }

  @Performs(KeptAnswers.READ)
  @GetMapping(PATH)
  String duty(
      @PathVariable String iso3,
      @PathVariable String function,
      @PathVariable String crime,
      Page page,
      Model model) {
    return shown(page, model, known(iso3, function, crime), Optional.empty());
  }

  @Performs(KeptAnswers.WRITE)
  @PostMapping(PATH)
  String give(
      @PathVariable String iso3,
      @PathVariable String function,
      @PathVariable String crime,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    Duty duty = known(iso3, function, crime);
    int seen = version(sent);
    Form form = AnswerForms.give(page, duty, store.find(duty)).version(Integer.toString(seen));
    Map<String, String> values = Conflict.answered(sent) ? Conflict.resolve(sent) : form.read(sent);
    return switch (acts.give(duty, seen, values)) {
      case AnswerOutcome.Done(var saved) -> done(page, redirect, saved);
      case AnswerOutcome.Refused(var faults) -> {
        var texts = new LinkedHashMap<String, String>();
        faults.forEach((field, key) -> texts.put(field, page.text(key)));
        yield shown(page, model, duty, Optional.of(form.fill(values).errors(texts)));
      }
      case AnswerOutcome.Conflict(var found) -> {
        model.addAttribute("title", title(page, duty));
        model.addAttribute(
            "conflict",
            Conflict.of(
                form.cancel(duty.page()),
                values,
                AnswerForms.values(found),
                Integer.toString(found.version()),
                words.by(page, found),
                page.moment(found.givenAt())));
        yield "atlas/answers/conflict";
      }
      case AnswerOutcome.Unknown _ -> throw Refusal.notFound();
    };
  }

  @Performs(KeptAnswers.WRITE)
  @PostMapping(PATH + "/confirm")
  String confirm(
      @PathVariable String iso3,
      @PathVariable String function,
      @PathVariable String crime,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      RedirectAttributes redirect) {
    Duty duty = known(iso3, function, crime);
    return switch (acts.confirm(duty, version(sent))) {
      case AnswerOutcome.Done(var saved) -> done(page, redirect, saved);
      case AnswerOutcome.Conflict _ -> {
        redirect.addFlashAttribute(
            Flash.ATTRIBUTE, new Flash(Flash.Kind.CARE, page.text("atlas.answers.meanwhile")));
        yield "redirect:" + duty.page();
      }
      case AnswerOutcome.Unknown _ -> throw Refusal.notFound();
      case AnswerOutcome.Refused _ -> throw new IllegalStateException("Nothing was sent to refuse");
    };
  }

  private String done(Page page, RedirectAttributes redirect, DutyAnswer answer) {
    redirect.addFlashAttribute(
        Flash.ATTRIBUTE, new Flash(Flash.Kind.OK, page.text("atlas.answers.done." + answer.act())));
    return "redirect:" + answer.duty().page();
  }

  private String shown(Page page, Model model, Duty duty, Optional<Form> sent) {
    AtlasData data = records.data();
    LawBehind now = law.of(duty);
    List<DutyAnswer> history = store.history(duty);
    Optional<DutyAnswer> answer = history.stream().findFirst();
    List<String> changes =
        answer
            .filter(found -> found.stale(now))
            .map(found -> words.changes(page, data, found.law(), now))
            .orElse(List.of());
    boolean writes = page.visitor().may(KeptAnswers.WRITE);
    model.addAttribute(
        "view",
        new AnswerView(
            title(page, duty),
            words.state(page, duty.iso3()),
            "/atlas/states/" + duty.iso3(),
            words.function(page, data, duty.function()),
            answer
                .map(found ->
                    page.text(
                        "atlas.answers.says." + found.state(), words.state(page, duty.iso3())))
                .orElseGet(() -> page.text("atlas.answers.none")),
            answer.map(found ->
                new AnswerView.Given(found.words(), found.evidence(), words.by(page, found))),
            changes,
            writes && !changes.isEmpty() ? duty.page() + "/confirm" : "",
            Integer.toString(answer.map(DutyAnswer::version).orElse(0)),
            words.law(page, data, now),
            writes
                ? Optional.of(sent.orElseGet(() -> AnswerForms.give(page, duty, answer)))
                : Optional.empty(),
            history.isEmpty() ? Optional.empty() : Optional.of(history(page, history))));
    return "atlas/answers/duty";
  }

  private String title(Page page, Duty duty) {
    return page.text(
        "atlas.answers.title",
        words.state(page, duty.iso3()),
        words.function(page, records.data(), duty.function()),
        words.crime(page, duty));
  }

  private Table history(Page page, List<DutyAnswer> history) {
    return Table.of(
        page.text("atlas.answers.history.caption", history.size()),
        List.of(
            Table.Column.text(page.text("atlas.answers.history.what")),
            Table.Column.text(page.text("atlas.answers.state")),
            Table.Column.text(page.text("atlas.answers.words")),
            Table.Column.text(page.text("atlas.answers.evidence")),
            Table.Column.text(page.text("atlas.answers.history.by"))),
        history.stream()
            .map(one ->
                Table.Row.of(
                    Cell.of(page.text("atlas.answers.act." + one.act())),
                    Cell.of(page.text("atlas.answers.state." + one.state())),
                    Cell.of(one.words()),
                    Cell.of(one.evidence()),
                    Cell.of(words.by(page, one))))
            .toList());
  }

  private Duty known(String iso3, String function, String crime) {
    return law.find(iso3, function, crime).orElseThrow(Refusal::notFound);
  }

  private static int version(MultiValueMap<String, String> sent) {
    String version = sent.getFirst(Form.VERSION);
    if (version == null || !version.matches("[0-9]{1,9}")) {
      throw Refusal.badRequest("atlas.answers.noversion");
    }
    return Integer.parseInt(version);
  }
}
