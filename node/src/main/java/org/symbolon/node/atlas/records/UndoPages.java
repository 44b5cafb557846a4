package org.symbolon.node.atlas.records;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOutcome;
import org.symbolon.node.web.Confirm;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.Fault;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableSchema;

/** Withdrawal and undoing: a page that asks first, then the act. */
@Controller
class UndoPages {

  private static final String TO = "to";
  private static final int MOST_HOLDERS = 10;

  private final RecordChanges changes;
  private final RecordWords words;
  private final Visible visible;
  private final Schemas schemas;

  UndoPages(RecordChanges changes, RecordWords words, Visible visible, ReferenceData reference) {
    this.changes = changes;
    this.words = words;
    this.visible = visible;
    schemas = reference.schemas();
  }

  @GetMapping("/atlas/records/{table}/{key}/withdraw")
  @Performs(ChangePages.ACT)
  String withdraw(@PathVariable String table, @PathVariable String key, Page page, Model model) {
    AtlasRecord record = record(page, table, key);
    return ask(page, model, record, withdrawal(page, record, record.version()));
  }

  @PostMapping("/atlas/records/{table}/{key}/withdraw")
  @Performs(ChangePages.ACT)
  String withdraw(
      @PathVariable String table,
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    AtlasRecord record = record(page, table, key);
    int version = ChangePages.version(sent);
    return answer(
        page,
        model,
        redirect,
        record,
        changes.withdraw(record.id(), version, reason(sent)),
        withdrawal(page, record, version),
        "withdrawn");
  }

  @GetMapping("/atlas/records/{table}/{key}/undo")
  @Performs(ChangePages.ACT)
  String undo(
      @PathVariable String table,
      @PathVariable String key,
      @RequestParam(TO) int target,
      Page page,
      Model model) {
    AtlasRecord record = record(page, table, key);
    return ask(page, model, record, undoing(page, record, record.version(), target));
  }

  @PostMapping("/atlas/records/{table}/{key}/undo")
  @Performs(ChangePages.ACT)
  String undo(
      @PathVariable String table,
      @PathVariable String key,
      @RequestParam(TO) int target,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    AtlasRecord record = record(page, table, key);
    int version = ChangePages.version(sent);
    return answer(
        page,
        model,
        redirect,
        record,
        changes.restore(record.id(), version, target, reason(sent)),
        undoing(page, record, version, target),
        "undone");
  }

  private AtlasRecord record(Page page, String table, String key) {
    return visible.record(page, table, key);
  }

  private static String reason(MultiValueMap<String, String> sent) {
    String reason = sent.getFirst(RecordCheck.REASON);
    return reason == null ? "" : reason.strip();
  }

  private Confirm withdrawal(Page page, AtlasRecord record, int version) {
    String address = RecordAddress.of(record.id());
    return Confirm.of(
            address + "/withdraw",
            page.text("atlas.records.withdraw.title", title(page, record)),
            page.text("atlas.records.withdraw.what"),
            page.text("atlas.records.withdraw.submit"),
            address)
        .saying(page.text("atlas.records.withdraw.stays"))
        .asking(page.text("atlas.records.reason"))
        .hidden(Map.of(Form.VERSION, Integer.toString(version)));
  }

  private Confirm undoing(Page page, AtlasRecord record, int version, int target) {
    String address = RecordAddress.of(record.id());
    return Confirm.of(
            address + "/undo",
            page.text("atlas.records.undo.title", title(page, record)),
            target == 0
                ? page.text("atlas.records.undo.none")
                : page.text("atlas.records.undo.what", target),
            page.text("atlas.records.undo.submit"),
            address)
        .saying(page.text("atlas.records.undo.stays"))
        .asking(page.text("atlas.records.reason"))
        .hidden(Map.of(Form.VERSION, Integer.toString(version), TO, Integer.toString(target)));
  }

  private String title(Page page, AtlasRecord record) {
    return words.in(page.contentLocale()).title(record.id().table(), record.cells());
  }

  private String ask(Page page, Model model, AtlasRecord record, Confirm confirm) {
    TableSchema schema = schemas.get(record.id().table());
    model.addAttribute("confirm", confirm);
    model.addAttribute("crumbs", RecordPages.crumbs(page, schema, confirm.title()));
    return "atlas/records/confirm";
  }

  private String answer(
      Page page,
      Model model,
      RedirectAttributes redirect,
      AtlasRecord record,
      RecordOutcome outcome,
      Confirm confirm,
      String what) {
    return switch (outcome) {
      case RecordOutcome.Done(var saved) -> ChangePages.done(page, redirect, saved, what);
      case RecordOutcome.Unchanged(var saved) ->
          ChangePages.done(page, redirect, saved, "unchanged");
      case RecordOutcome.Withdrawn(var saved) ->
          ChangePages.done(page, redirect, saved, "withdrawn.already");
      case RecordOutcome.Refused(var faults) ->
          ask(page, model, record, confirm.error(said(page, faults)));
      case RecordOutcome.InUse(_, var by) -> stopped(page, redirect, record, inUse(page, by));
      case RecordOutcome.Conflict(_, var found) ->
          stopped(page, redirect, found, page.text("atlas.records.changed.meanwhile"));
      case RecordOutcome.Unknown _, RecordOutcome.NoTable _ -> throw Refusal.notFound();
    };
  }

  private static String said(Page page, List<Fault> faults) {
    return String.join(
        " ",
        faults.stream()
            .map(fault ->
                fault.message(page.contentLocale()) + " " + fault.remedy(page.contentLocale()))
            .toList());
  }

  private String inUse(Page page, List<RecordId> by) {
    var reader = words.in(page.contentLocale());
    String names =
        String.join(
            "; ",
            by.stream()
                .limit(MOST_HOLDERS)
                .map(id -> reader.title(id.table(), id.key()) + " (" + id.key() + ")")
                .toList());
    return page.text("atlas.records.inuse", by.size(), names);
  }

  private static String stopped(
      Page page, RedirectAttributes redirect, AtlasRecord record, String text) {
    redirect.addFlashAttribute(Flash.ATTRIBUTE, new Flash(Flash.Kind.STOP, text));
    return "redirect:" + RecordAddress.of(record.id());
  }
}
