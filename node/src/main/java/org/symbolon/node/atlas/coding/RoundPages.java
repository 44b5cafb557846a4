package org.symbolon.node.atlas.coding;

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
import org.symbolon.coverage.records.Measure;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Confirm;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.Fault;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.TableSchema;

/** A round of blind coding: begun, coded measure by measure, done or left. */
@Controller
class RoundPages {

  private static final String ACT = "atlas.coding.code";

  private final Rounds rounds;
  private final AtlasRecords records;
  private final CodingWords words;
  private final TableSchema schema;

  RoundPages(Rounds rounds, AtlasRecords records, CodingWords words, ReferenceData reference) {
    this.rounds = rounds;
    this.records = records;
    this.words = words;
    this.schema = reference.schemas().get(Rounds.TABLE);
  }

  private RoundPage on(Page page) {
    return new RoundPage(page, words, records.data(), schema);
  }

  @Performs(ACT)
  @GetMapping(RoundPage.HERE)
  String mine(Page page, Model model) {
    return mine(page, model, Optional.empty());
  }

  private String mine(Page page, Model model, Optional<Form> form) {
    model.addAttribute(
        "view", on(page).mine(rounds.findOpen().map(rounds::progress), rounds.list(), form));
    return "atlas/coding/mine";
  }

  @Performs(ACT)
  @PostMapping(RoundPage.HERE)
  String open(
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    Form form = on(page).start();
    Map<String, String> values = form.read(sent);
    List<String> instruments =
        List.of(values.getOrDefault("instrument", "").split(";")).stream()
            .filter(id -> !id.isBlank())
            .toList();
    return switch (rounds.open(instruments)) {
      case RoundOutcome.Done _ ->
          rounds
              .findOpen()
              .map(rounds::progress)
              .flatMap(progress -> progress.next(""))
              .map(first -> "redirect:" + RoundPage.address(first))
              .orElse("redirect:" + RoundPage.HERE);
      case RoundOutcome.Refused(var key) ->
          rounds.findOpen().isPresent()
              ? flash(page, redirect, Flash.Kind.STOP, key, RoundPage.HERE)
              : mine(page, model, Optional.of(form.fill(values).faults(List.of(page.text(key)))));
      case RoundOutcome.Faulty _, RoundOutcome.Unknown _ -> throw Refusal.notFound();
    };
  }

  @Performs(ACT)
  @GetMapping(RoundPage.HERE + "/measures/{measure}")
  String one(@PathVariable String measure, Page page, Model model) {
    RoundProgress progress = progress();
    return one(page, model, progress, measure(progress, measure), Optional.empty());
  }

  private String one(
      Page page, Model model, RoundProgress progress, Measure measure, Optional<Form> form) {
    model.addAttribute("view", on(page).one(progress, measure, form));
    return "atlas/coding/code";
  }

  @Performs(ACT)
  @PostMapping(RoundPage.HERE + "/measures/{measure}")
  String save(
      @PathVariable String measure,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    RoundProgress progress = progress();
    Measure coded = measure(progress, measure);
    Form form = on(page).form(coded);
    Map<String, String> values = form.read(sent);
    return switch (rounds.save(coded.id(), values)) {
      case RoundOutcome.Done _ -> {
        Optional<Measure> next = progress().next(coded.id());
        yield flash(
            page,
            redirect,
            Flash.Kind.OK,
            next.isPresent() ? "atlas.coding.round.saved" : "atlas.coding.round.complete",
            next.map(RoundPage::address).orElse(RoundPage.HERE));
      }
      case RoundOutcome.Faulty(var faults) ->
          one(page, model, progress, coded, Optional.of(atFault(page, form.fill(values), faults)));
      case RoundOutcome.Refused(var key) ->
          flash(page, redirect, Flash.Kind.STOP, key, RoundPage.HERE);
      case RoundOutcome.Unknown _ -> throw Refusal.notFound();
    };
  }

  @Performs(ACT)
  @GetMapping(RoundPage.HERE + "/done")
  String done(Page page, Model model) {
    RoundProgress progress = progress();
    int complete = progress.count(RoundProgress.Stage.COMPLETE);
    model.addAttribute(
        "confirm",
        Confirm.of(
                RoundPage.HERE + "/done",
                page.text("atlas.coding.round.done"),
                page.text("atlas.coding.round.done.what", complete),
                page.text("atlas.coding.round.done.submit"),
                RoundPage.HERE)
            .saying(
                page.text("atlas.coding.round.done.rest", progress.measures().size() - complete),
                page.text("atlas.coding.round.done.then")));
    return "atlas/coding/confirm";
  }

  @Performs(ACT)
  @PostMapping(RoundPage.HERE + "/done")
  String done(Page page, RedirectAttributes redirect) {
    String coder = rounds.findOpen().map(Round::coder).orElse("");
    return switch (rounds.done()) {
      case RoundOutcome.Done(var entered) -> {
        redirect.addFlashAttribute(
            Flash.ATTRIBUTE,
            new Flash(Flash.Kind.OK, page.text("atlas.coding.round.entered", entered)));
        yield "redirect:/atlas/coding?second=" + coder;
      }
      case RoundOutcome.Refused(var key) ->
          flash(page, redirect, Flash.Kind.STOP, key, RoundPage.HERE);
      case RoundOutcome.Faulty(var faults) -> {
        redirect.addFlashAttribute(
            Flash.ATTRIBUTE,
            new Flash(Flash.Kind.STOP, String.join(" ", DisagreementPages.said(page, faults))));
        yield "redirect:" + RoundPage.HERE;
      }
      case RoundOutcome.Unknown _ -> throw Refusal.notFound();
    };
  }

  @Performs(ACT)
  @GetMapping(RoundPage.HERE + "/leave")
  String leave(Page page, Model model) {
    progress();
    model.addAttribute(
        "confirm",
        Confirm.of(
                RoundPage.HERE + "/leave",
                page.text("atlas.coding.round.leave"),
                page.text("atlas.coding.round.leave.what"),
                page.text("atlas.coding.round.leave.submit"),
                RoundPage.HERE)
            .saying(page.text("atlas.coding.round.leave.then")));
    return "atlas/coding/confirm";
  }

  @Performs(ACT)
  @PostMapping(RoundPage.HERE + "/leave")
  String leave(Page page, RedirectAttributes redirect) {
    return switch (rounds.leave()) {
      case RoundOutcome.Done _ ->
          flash(page, redirect, Flash.Kind.OK, "atlas.coding.round.left", RoundPage.HERE);
      case RoundOutcome.Refused(var key) ->
          flash(page, redirect, Flash.Kind.STOP, key, RoundPage.HERE);
      case RoundOutcome.Faulty _, RoundOutcome.Unknown _ -> throw Refusal.notFound();
    };
  }

  private RoundProgress progress() {
    return rounds
        .findOpen()
        .map(rounds::progress)
        .orElseThrow(() -> Refusal.conflict("atlas.coding.round.closed"));
  }

  private static Measure measure(RoundProgress progress, String segment) {
    return progress.find(RecordAddress.key(segment)).orElseThrow(Refusal::notFound);
  }

  private static String flash(
      Page page, RedirectAttributes redirect, Flash.Kind kind, String key, String address) {
    redirect.addFlashAttribute(Flash.ATTRIBUTE, new Flash(kind, page.text(key)));
    return "redirect:" + address;
  }

  private static Form atFault(Page page, Form form, List<Fault> faults) {
    Map<String, String> atFields = new LinkedHashMap<>();
    for (Fault fault : faults) {
      atFields.merge(
          fault.column(),
          fault.message(page.contentLocale()) + " " + fault.remedy(page.contentLocale()),
          (one, more) -> one + " " + more);
    }
    return form.errors(atFields);
  }
}
