package org.symbolon.node.atlas.coding;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.coverage.coding.Disagreement;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Confirm;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.Fault;

/** The disagreements of the coders, and the forms that decide them. */
@Controller
class DisagreementPages {

  private static final String SETTLE = "atlas.coding.settle";

  private final Codings codings;
  private final CodingQuestion question;
  private final CodingWords words;
  private final Settlements settlements;
  private final AtlasRecords records;
  private final Blindness blindness;

  DisagreementPages(
      Codings codings,
      CodingQuestion question,
      CodingWords words,
      Settlements settlements,
      AtlasRecords records,
      Blindness blindness) {
    this.codings = codings;
    this.question = question;
    this.words = words;
    this.settlements = settlements;
    this.records = records;
    this.blindness = blindness;
  }

  @Performs("atlas.coding.read")
  @GetMapping("/atlas/coding/disagreements")
  @Nullable String list(Page page, Model model, HttpServletResponse response) throws IOException {
    blindness.check();
    var state = codings.now();
    var asked = question.readList(page, state);
    var agreement = state.agreement(asked.options());
    if (!page.parameter("format").isEmpty()) {
      var format = Export.Format.get(page.parameter("format"));
      DisagreementRow.export(state, DisagreementRow.differences(agreement, asked))
          .send(response, format);
      return null;
    }
    model.addAttribute("view", new DisagreementsPage(page, words, state, agreement, asked).view());
    return "atlas/coding/disagreements";
  }

  @Performs("atlas.coding.read")
  @GetMapping("/atlas/coding/disagreements/{measure}")
  String one(@PathVariable String measure, Page page, Model model) {
    blindness.check();
    var shown = shown(page, RecordAddress.key(measure));
    model.addAttribute("view", shown.view(Optional.empty()));
    return "atlas/coding/disagreement";
  }

  @Performs(SETTLE)
  @PostMapping("/atlas/coding/disagreements/{measure}")
  String settle(
      @PathVariable String measure,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    blindness.check();
    String id = RecordAddress.key(measure);
    var shown = shown(page, id);
    Form form = shown.form();
    Map<String, String> values = form.read(sent);
    int version = version(sent);
    SettlementOutcome outcome =
        settlements.settle(
            id,
            shown.one().second().coder(),
            version,
            DisagreementPage.read(values),
            values.getOrDefault(DisagreementPage.REASON, ""));
    return switch (outcome) {
      case SettlementOutcome.Done(var changed) ->
          done(
              page,
              redirect,
              changed ? "atlas.coding.done.changed" : "atlas.coding.done",
              DisagreementsPage.address(shown.one()));
      case SettlementOutcome.Faulty(var faults) ->
          again(model, shown, atFault(page, form.fill(values), faults));
      case SettlementOutcome.Refused(var faults) ->
          again(model, shown, form.fill(values).faults(said(page, faults)));
      case SettlementOutcome.Conflict(var found) ->
          again(
              model,
              shown(page, id),
              form.fill(values)
                  .version(Integer.toString(found.version()))
                  .faults(
                      List.of(page.text("atlas.coding.conflict", page.moment(found.changedAt())))));
      case SettlementOutcome.Unknown _ -> throw Refusal.notFound();
    };
  }

  private static String again(Model model, DisagreementPage shown, Form form) {
    model.addAttribute("view", shown.view(Optional.of(form)));
    return "atlas/coding/disagreement";
  }

  @Performs(SETTLE)
  @GetMapping("/atlas/coding/settlements/{act}/undo")
  String undo(@PathVariable String act, Page page, Model model) {
    blindness.check();
    return ask(model, undoing(page, act(act)));
  }

  @Performs(SETTLE)
  @PostMapping("/atlas/coding/settlements/{act}/undo")
  String undo(
      @PathVariable String act,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    blindness.check();
    List<Settlement> decided = act(act);
    Settlement first = decided.getFirst();
    String back = DisagreementsPage.address(first.measureId(), first.coder());
    String reason = sent.getFirst(Confirm.REASON);
    return switch (settlements.reverse(
        first.act(), version(sent), reason == null ? "" : reason.strip())) {
      case SettlementOutcome.Done(var changed) ->
          done(
              page,
              redirect,
              changed ? "atlas.coding.undone.changed" : "atlas.coding.undone",
              back);
      case SettlementOutcome.Faulty(var faults) ->
          ask(model, undoing(page, decided).error(page.text(faults.values().iterator().next())));
      case SettlementOutcome.Refused(var faults) ->
          ask(model, undoing(page, decided).error(String.join(" ", said(page, faults))));
      case SettlementOutcome.Conflict(var found) ->
          ask(
              model,
              undoing(page, decided)
                  .error(page.text("atlas.coding.conflict", page.moment(found.changedAt()))));
      case SettlementOutcome.Unknown _ -> throw Refusal.notFound();
    };
  }

  private Confirm undoing(Page page, List<Settlement> decided) {
    Settlement first = decided.getFirst();
    String columns =
        decided.stream()
            .map(one -> words.column(page, one.column()))
            .collect(Collectors.joining(", "));
    int version =
        records.find(Settlements.id(first.measureId())).map(AtlasRecord::version).orElse(0);
    return Confirm.of(
            "/atlas/coding/settlements/" + first.act() + "/undo",
            page.text("atlas.coding.undo"),
            page.text("atlas.coding.undo.what", columns, first.measureId()),
            page.text("atlas.coding.undo.submit"),
            DisagreementsPage.address(first.measureId(), first.coder()))
        .saying(page.text("atlas.coding.undo.record"), page.text("atlas.coding.undo.stays"))
        .asking(page.text("atlas.coding.settle.reason"))
        .hidden(Map.of(Form.VERSION, Integer.toString(version)));
  }

  private static String ask(Model model, Confirm confirm) {
    model.addAttribute("confirm", confirm);
    return "atlas/coding/confirm";
  }

  private List<Settlement> act(String act) {
    if (!act.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw Refusal.notFound();
    }
    List<Settlement> decided = settlements.act(UUID.fromString(act));
    if (decided.isEmpty()) {
      throw Refusal.notFound();
    }
    return decided;
  }

  private DisagreementPage shown(Page page, String measure) {
    var state = codings.now();
    String coder = question.read(page, state).second();
    Disagreement one = Settlements.find(state, measure, coder).orElseThrow(Refusal::notFound);
    int version = records.find(Settlements.id(measure)).map(AtlasRecord::version).orElse(0);
    return new DisagreementPage(page, words, state, one, version);
  }

  private static String done(Page page, RedirectAttributes redirect, String key, String address) {
    redirect.addFlashAttribute(Flash.ATTRIBUTE, new Flash(Flash.Kind.OK, page.text(key)));
    return "redirect:" + address;
  }

  private static int version(MultiValueMap<String, String> sent) {
    String version = sent.getFirst(Form.VERSION);
    if (version == null || !version.matches("[0-9]{1,9}")) {
      throw Refusal.badRequest("atlas.records.noversion");
    }
    return Integer.parseInt(version);
  }

  private static Form atFault(Page page, Form form, Map<String, String> faults) {
    Map<String, String> atFields = new LinkedHashMap<>();
    faults.forEach((field, key) -> {
      if (!field.isEmpty()) {
        atFields.put(field, page.text(key));
      }
    });
    return form.errors(atFields)
        .faults(
            faults.containsKey("") ? List.of(page.text(faults.getOrDefault("", ""))) : List.of());
  }

  static List<String> said(Page page, List<Fault> faults) {
    return faults.stream()
        .map(
            fault -> fault.message(page.contentLocale()) + " " + fault.remedy(page.contentLocale()))
        .toList();
  }
}
