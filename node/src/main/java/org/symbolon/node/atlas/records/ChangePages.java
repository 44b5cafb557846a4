package org.symbolon.node.atlas.records;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
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
import org.symbolon.node.access.Performs;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOutcome;
import org.symbolon.node.web.Conflict;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.reference.Fault;
import org.symbolon.reference.FaultCode;
import org.symbolon.reference.TableSchema;

/** The forms that add and change a record. */
@Controller
class ChangePages {

  static final String ACT = "atlas.record.change";

  private static final String CHANGE = "change";

  private final RecordChanges changes;
  private final RecordForms forms;
  private final RecordWords words;
  private final People people;
  private final DryCheck dry;
  private final Visible visible;

  ChangePages(
      RecordChanges changes,
      RecordForms forms,
      RecordWords words,
      People people,
      DryCheck dry,
      Visible visible) {
    this.changes = changes;
    this.forms = forms;
    this.words = words;
    this.people = people;
    this.dry = dry;
    this.visible = visible;
  }

  @GetMapping("/atlas/records/new/{table}")
  @Performs(ACT)
  String add(@PathVariable String table, Page page, Model model) {
    TableSchema schema = visible.schema(page, table);
    var given = new LinkedHashMap<String, String>();
    schema.columnNames().forEach(name -> given.put(name, page.parameter(name)));
    return form(page, model, schema, addForm(page, schema).fill(given), "");
  }

  @PostMapping("/atlas/records/new/{table}")
  @Performs(ACT)
  String add(
      @PathVariable String table,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    TableSchema schema = visible.schema(page, table);
    Form form = addForm(page, schema);
    Map<String, String> values = form.read(sent);
    Optional<RecordDraft> draft = draft(schema, values);
    if (draft.isEmpty()) {
      List<Fault> faults = noDate(values);
      faults.addAll(dry.faults(schema, values, values.getOrDefault(RecordCheck.REASON, ""), false));
      return form(page, model, schema, RecordForms.atFault(page, form, values, faults), "");
    }
    return switch (changes.add(table, draft.get())) {
      case RecordOutcome.Refused(var faults) ->
          form(page, model, schema, RecordForms.atFault(page, form, values, faults), "");
      case RecordOutcome.Done(var record) -> done(page, redirect, record, "added");
      case RecordOutcome outcome -> throw unexpected(outcome);
    };
  }

  private Form addForm(Page page, TableSchema schema) {
    return forms.add(
        page, schema, "/atlas/records/new/" + schema.table(), RecordAddress.list(schema.table()));
  }

  @GetMapping("/atlas/records/{table}/{key}/edit")
  @Performs(ACT)
  String edit(@PathVariable String table, @PathVariable String key, Page page, Model model) {
    TableSchema schema = visible.schema(page, table);
    AtlasRecord record = visible.record(page, table, key);
    Form form = changeForm(page, schema, record.id(), record.version()).fill(filled(record));
    return form(page, model, schema, form, title(page, record));
  }

  @PostMapping("/atlas/records/{table}/{key}/edit")
  @Performs(ACT)
  String edit(
      @PathVariable String table,
      @PathVariable String key,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    TableSchema schema = visible.schema(page, table);
    AtlasRecord record = visible.record(page, table, key);
    int version = version(sent);
    Form form = changeForm(page, schema, record.id(), version);
    Map<String, String> values =
        RecordForms.inOrderOf(
            record, schema, Conflict.answered(sent) ? Conflict.resolve(sent) : form.read(sent));
    List<Fault> missing = noDate(values);
    String change = values.getOrDefault(CHANGE, "");
    Optional<RecordDraft> draft = draft(schema, values);
    if (draft.isEmpty() || !(change.equals("edit") || change.equals("correct"))) {
      if (!(change.equals("edit") || change.equals("correct"))) {
        missing.add(required(CHANGE));
      }
      missing.addAll(dry.faults(schema, values, values.getOrDefault(RecordCheck.REASON, ""), true));
      return form(
          page,
          model,
          schema,
          RecordForms.atFault(page, form, values, missing),
          title(page, record));
    }
    RecordOutcome outcome =
        change.equals("edit")
            ? changes.edit(record.id(), version, draft.get())
            : changes.correct(record.id(), version, draft.get());
    return switch (outcome) {
      case RecordOutcome.Done(var saved) -> done(page, redirect, saved, "changed");
      case RecordOutcome.Unchanged(var saved) -> done(page, redirect, saved, "unchanged");
      case RecordOutcome.Refused(var faults) ->
          form(
              page,
              model,
              schema,
              RecordForms.atFault(page, form, values, faults),
              title(page, record));
      case RecordOutcome.Conflict(_, var found) ->
          conflict(page, model, schema, form, values, found);
      case RecordOutcome.Withdrawn(var found) -> done(page, redirect, found, "withdrawn.already");
      case RecordOutcome.Unknown _, RecordOutcome.NoTable _ -> throw Refusal.notFound();
      case RecordOutcome.InUse _ -> throw unexpected(outcome);
    };
  }

  private Form changeForm(Page page, TableSchema schema, RecordId id, int version) {
    String address = RecordAddress.of(id);
    Form form = forms.change(page, schema, address + "/edit", address, version);
    var fields = new ArrayList<>(form.fields());
    fields.add(
        fields.size() - 1,
        Form.Field.choice(
                CHANGE,
                page.text("atlas.records.change.why"),
                List.of(
                    org.symbolon.node.web.Option.of(
                        "edit", page.text("atlas.records.change.why.edit")),
                    org.symbolon.node.web.Option.of(
                        "correct", page.text("atlas.records.change.why.correct"))))
            .mandatory());
    return new Form(
        form.action(), form.version(), fields, form.faults(), form.submit(), form.cancel());
  }

  private static Map<String, String> filled(AtlasRecord record) {
    var values = new LinkedHashMap<>(record.cells());
    values.put(RecordCheck.AS_OF, record.asOf().toString());
    return values;
  }

  private String conflict(
      Page page,
      Model model,
      TableSchema schema,
      Form form,
      Map<String, String> values,
      AtlasRecord found) {
    var saved = filled(found);
    saved.put(CHANGE, values.getOrDefault(CHANGE, ""));
    saved.put(RecordCheck.REASON, values.getOrDefault(RecordCheck.REASON, ""));
    model.addAttribute(
        "conflict",
        Conflict.of(
            form,
            values,
            saved,
            Integer.toString(found.version()),
            people.name(page, found.changedBy()),
            page.moment(found.changedAt())));
    String title = title(page, found);
    model.addAttribute("title", title);
    model.addAttribute("crumbs", RecordPages.crumbs(page, schema, title));
    return "atlas/records/conflict";
  }

  private static String form(Page page, Model model, TableSchema schema, Form form, String title) {
    String heading =
        title.isEmpty()
            ? page.text("atlas.records.add.title", schema.title(page.contentLocale()))
            : page.text("atlas.records.change.title", title);
    model.addAttribute("form", form);
    model.addAttribute("title", heading);
    model.addAttribute("crumbs", RecordPages.crumbs(page, schema, heading));
    return "atlas/records/form";
  }

  private String title(Page page, AtlasRecord record) {
    return words.in(page.contentLocale()).title(record.id().table(), record.cells());
  }

  static String done(Page page, RedirectAttributes redirect, AtlasRecord record, String what) {
    redirect.addFlashAttribute(
        Flash.ATTRIBUTE,
        new Flash(Flash.Kind.OK, page.text("atlas.records.done." + what, record.id().key())));
    return "redirect:" + RecordAddress.of(record.id());
  }

  private static Optional<RecordDraft> draft(TableSchema schema, Map<String, String> values) {
    try {
      LocalDate asOf = LocalDate.parse(values.getOrDefault(RecordCheck.AS_OF, ""));
      var cells = new LinkedHashMap<String, String>();
      schema.columnNames().forEach(name -> cells.put(name, values.getOrDefault(name, "")));
      return Optional.of(new RecordDraft(cells, asOf, values.getOrDefault(RecordCheck.REASON, "")));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<Fault> noDate(Map<String, String> values) {
    String given = values.getOrDefault(RecordCheck.AS_OF, "");
    var faults = new ArrayList<Fault>();
    if (given.isEmpty()) {
      faults.add(required(RecordCheck.AS_OF));
    } else if (!given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      faults.add(new Fault("", 0, RecordCheck.AS_OF, FaultCode.BAD_DATE, List.of(given)));
    }
    return faults;
  }

  private static Fault required(String column) {
    return new Fault("", 0, column, FaultCode.REQUIRED, List.of());
  }

  static int version(MultiValueMap<String, String> sent) {
    String version = sent.getFirst(Form.VERSION);
    if (version == null || !version.matches("[0-9]{1,9}")) {
      throw Refusal.badRequest("atlas.records.noversion");
    }
    return Integer.parseInt(version);
  }

  private static IllegalStateException unexpected(RecordOutcome outcome) {
    return new IllegalStateException("Unexpected " + outcome.getClass().getSimpleName());
  }
}
