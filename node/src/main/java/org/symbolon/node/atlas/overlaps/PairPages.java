package org.symbolon.node.atlas.overlaps;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.coverage.overlaps.PairDetail;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.labels.Judgement;
import org.symbolon.node.atlas.labels.LabelOutcome;
import org.symbolon.node.atlas.labels.Labels;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.atlas.tasks.Finding;
import org.symbolon.node.atlas.tasks.TaskOffers;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.Countries;

/** The page of one pair, and what people say of it. */
@Controller
class PairPages {

  private final OverlapAnswers answers;
  private final OverlapQuestion question;
  private final Words words;
  private final ObjectProvider<Countries> countries;
  private final Labels labels;
  private final TaskOffers tasks;

  PairPages(
      OverlapAnswers answers,
      OverlapQuestion question,
      Words words,
      ObjectProvider<Countries> countries,
      Labels labels,
      TaskOffers tasks) {
    this.answers = answers;
    this.question = question;
    this.words = words;
    this.countries = countries;
    this.labels = labels;
    this.tasks = tasks;
  }

  @Performs("atlas.analyse")
  @GetMapping("/atlas/overlaps/{a}/{b}")
  @Nullable String pair(
      @PathVariable String a,
      @PathVariable String b,
      Page page,
      Model model,
      HttpServletResponse response)
      throws IOException {
    var snapshot = answers.snapshot();
    var asked = question.read(page, snapshot.data(), PairFilter.Overlap.ALL);
    var overlaps = answers.of(snapshot, asked.options());
    PairDetail detail =
        Pairs.detail(page, snapshot.data(), overlaps, RecordAddress.key(a), RecordAddress.key(b));
    if (!detail.pair().a().equals(RecordAddress.key(a))) {
      return "redirect:" + Page.address(PairWords.address(detail.pair()), page.query());
    }
    if (!page.parameter("format").isEmpty()) {
      PairExport.of(detail).send(response, Export.Format.get(page.parameter("format")));
      return null;
    }
    return show(page, model, detail.pair().a(), detail.pair().b(), LabelsView.Sent.NOTHING);
  }

  private String show(Page sent, Model model, String a, String b, LabelsView.Sent form) {
    Page page = at(sent, PairWords.address(a, b));
    var snapshot = answers.snapshot();
    var asked = question.read(page, snapshot.data(), PairFilter.Overlap.ALL);
    var overlaps = answers.of(snapshot, asked.options());
    PairDetail detail = Pairs.detail(page, snapshot.data(), overlaps, a, b);
    var say = new PairWords(page, words, countries.getObject(), snapshot.data());
    model.addAttribute(
        "view", new PairPage(page, words, say, snapshot.data(), overlaps, detail).view());
    model.addAttribute("labels", LabelsView.of(page, say, labels, a, b, form));
    model.addAttribute("tasks", tasks.of(page, Finding.pair(a, b)));
    return "atlas/overlaps/pair";
  }

  /** The page as if its own address had been asked for, where a form of it was sent. */
  private static Page at(Page page, String address) {
    return new Page(
        page.locale(),
        page.texts(),
        page.visitor(),
        address,
        page.query(),
        page.csrfParameter(),
        page.csrfToken(),
        page.flash(),
        page.shell());
  }

  @Performs(Labels.ACT)
  @PostMapping("/atlas/overlaps/{a}/{b}/labels")
  String give(
      @PathVariable String a,
      @PathVariable String b,
      @RequestParam(defaultValue = "") String judgement,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String told,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    String one = RecordAddress.key(a);
    String other = RecordAddress.key(b);
    var snapshot = answers.snapshot();
    Pairs.known(snapshot.data(), one, other);
    LabelOutcome outcome = labels.give(one, other, judgement(judgement), reason, told.equals("Y"));
    if (outcome instanceof LabelOutcome.Faulty(var faults)) {
      Map<String, String> said = new LinkedHashMap<>();
      faults.forEach((field, key) -> said.put(field, page.text(key)));
      String first = one.compareTo(other) < 0 ? one : other;
      String second = one.compareTo(other) < 0 ? other : one;
      return show(page, model, first, second, new LabelsView.Sent(judgement, reason, said));
    }
    return back(page, one, other, outcome, "given", redirect);
  }

  @Performs(Labels.ACT)
  @PostMapping("/atlas/overlaps/{a}/{b}/labels/{id}/withdraw")
  String withdraw(
      @PathVariable String a,
      @PathVariable String b,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Page page,
      RedirectAttributes redirect) {
    ofPair(a, b, id);
    return back(
        page,
        RecordAddress.key(a),
        RecordAddress.key(b),
        labels.withdraw(id, reason),
        "taken",
        redirect);
  }

  @Performs(Labels.ACT)
  @PostMapping("/atlas/overlaps/{a}/{b}/labels/{id}/told")
  String told(
      @PathVariable String a,
      @PathVariable String b,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String body,
      Page page,
      RedirectAttributes redirect) {
    ofPair(a, b, id);
    return back(
        page,
        RecordAddress.key(a),
        RecordAddress.key(b),
        labels.told(id, body),
        "notice",
        redirect);
  }

  @Performs(Labels.ACT)
  @PostMapping("/atlas/overlaps/{a}/{b}/labels/{id}/reply")
  String reply(
      @PathVariable String a,
      @PathVariable String b,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(defaultValue = "") String reply,
      Page page,
      RedirectAttributes redirect) {
    ofPair(a, b, id);
    return back(
        page,
        RecordAddress.key(a),
        RecordAddress.key(b),
        labels.reply(id, body, reply),
        "answered",
        redirect);
  }

  private void ofPair(String a, String b, UUID id) {
    if (!labels.isOf(RecordAddress.key(a), RecordAddress.key(b), id)) {
      throw Refusal.notFound();
    }
  }

  private static String back(
      Page page,
      String a,
      String b,
      LabelOutcome outcome,
      String done,
      RedirectAttributes redirect) {
    Flash flash =
        switch (outcome) {
          case LabelOutcome.Done _ ->
              new Flash(Flash.Kind.OK, page.text("atlas.labels.done." + done));
          case LabelOutcome.Faulty(var faults) ->
              new Flash(
                  Flash.Kind.STOP,
                  String.join(" ", faults.values().stream().map(key -> page.text(key)).toList()));
          case LabelOutcome.Refused(var reason) -> new Flash(Flash.Kind.STOP, page.text(reason));
          case LabelOutcome.Unknown _ -> throw Refusal.notFound();
        };
    redirect.addFlashAttribute(Flash.ATTRIBUTE, flash);
    return "redirect:" + PairWords.address(a, b) + OverlapQuestion.kept(page) + "#labels";
  }

  private static @Nullable Judgement judgement(String code) {
    Optional<Judgement> found =
        Arrays.stream(Judgement.values())
            .filter(judgement -> Objects.equals(judgement.name(), code))
            .findFirst();
    return found.orElse(null);
  }
}
