package org.symbolon.node.atlas.tasks;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Conflict;
import org.symbolon.node.web.Export;
import org.symbolon.node.web.Flash;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** The list of tasks, the page of each, and the forms that make and change them. */
@Controller
class TaskPages {

  private final TaskActs acts;
  private final TaskStore store;
  private final TaskList list;
  private final TaskForms forms;
  private final TaskWords words;
  private final TaskViews views;

  TaskPages(
      TaskActs acts,
      TaskStore store,
      TaskList list,
      TaskForms forms,
      TaskWords words,
      TaskViews views) {
    this.acts = acts;
    this.store = store;
    this.list = list;
    this.forms = forms;
    this.words = words;
    this.views = views;
  }

  @GetMapping("/atlas/tasks")
  @Performs(TaskOffers.READ)
  @Nullable String tasks(Page page, Model model, HttpServletResponse response) throws IOException {
    if (!page.parameter("format").isEmpty()) {
      var format = Export.Format.get(page.parameter("format"));
      list.export(page).send(response, format);
      return null;
    }
    model.addAttribute("view", list.view(page));
    return "atlas/tasks/list";
  }

  @GetMapping("/atlas/tasks/new")
  @Performs(TaskOffers.WRITE)
  String make(Page page, Model model) {
    var reader = words.on(page);
    Finding finding =
        Finding.parse(page.parameter(TaskCheck.FINDING))
            .orElseThrow(() -> Refusal.badRequest("atlas.tasks.fault.finding"));
    return create(
        page,
        model,
        reader,
        Optional.of(finding),
        forms
            .make(reader)
            .fill(
                Map.of(
                    TaskCheck.FINDING,
                    finding.toString(),
                    TaskForms.ADDRESS,
                    finding.address(),
                    TaskFacts.WHAT,
                    forms.suggestion(reader, finding))));
  }

  @PostMapping("/atlas/tasks")
  @Performs(TaskOffers.WRITE)
  String make(
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    var reader = words.on(page);
    Form form = forms.make(reader);
    Map<String, String> values = form.read(sent);
    Optional<Finding> finding = Finding.parse(values.getOrDefault(TaskCheck.FINDING, ""));
    return switch (acts.make(finding, values.getOrDefault(TaskForms.ADDRESS, ""), values)) {
      case TaskOutcome.Done(var task) -> done(page, redirect, task, "made");
      case TaskOutcome.Refused(var faults) ->
          create(page, model, reader, finding, atFault(page, form.fill(values), faults));
      case TaskOutcome outcome -> throw unexpected(outcome);
    };
  }

  private String create(
      Page page, Model model, TaskWords.Reader reader, Optional<Finding> finding, Form form) {
    String title = page.text("atlas.tasks.make");
    Form shown = finding.map(Finding::address).map(form::cancel).orElse(form);
    return form(model, title, finding.map(reader::finding).orElse(""), shown);
  }

  @GetMapping("/atlas/tasks/{id}")
  @Performs(TaskOffers.READ)
  String task(@PathVariable String id, Page page, Model model) {
    return shown(page, model, task(id), Optional.empty());
  }

  @PostMapping("/atlas/tasks/{id}/entries")
  @Performs(TaskOffers.WRITE)
  String follow(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    Task task = task(id);
    Form form = forms.follow(words.on(page), task);
    Map<String, String> values = form.read(sent);
    return switch (acts.follow(task.id(), values)) {
      case TaskOutcome.Done(var saved) -> done(page, redirect, saved, "followed");
      case TaskOutcome.Refused(var faults) ->
          shown(page, model, task, Optional.of(atFault(page, form.fill(values), faults)));
      case TaskOutcome outcome -> throw unexpected(outcome);
    };
  }

  @GetMapping("/atlas/tasks/{id}/edit")
  @Performs(TaskOffers.WRITE)
  String edit(@PathVariable String id, Page page, Model model, RedirectAttributes redirect) {
    Task task = task(id);
    if (task.closed()) {
      return care(page, redirect, task, "atlas.tasks.closed.already");
    }
    Form form =
        forms
            .change(words.on(page), task)
            .version(Integer.toString(task.version()))
            .fill(task.facts().values());
    return form(model, page.text("atlas.tasks.change"), task.facts().what(), form);
  }

  @PostMapping("/atlas/tasks/{id}/edit")
  @Performs(TaskOffers.WRITE)
  String edit(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    Task task = task(id);
    int version = version(sent);
    Form form = forms.change(words.on(page), task).version(Integer.toString(version));
    Map<String, String> values = Conflict.answered(sent) ? Conflict.resolve(sent) : form.read(sent);
    return switch (acts.change(task.id(), version, values)) {
      case TaskOutcome.Done(var saved) -> done(page, redirect, saved, "changed");
      case TaskOutcome.Refused(var faults) ->
          form(
              model,
              page.text("atlas.tasks.change"),
              task.facts().what(),
              atFault(page, form.fill(values), faults));
      case TaskOutcome.Conflict(var found) -> {
        model.addAttribute("title", page.text("atlas.tasks.change"));
        model.addAttribute(
            "conflict",
            Conflict.of(
                form,
                values,
                found.facts().values(),
                Integer.toString(found.version()),
                words.on(page).account(found.changedBy()),
                page.moment(found.changedAt())));
        yield "atlas/tasks/conflict";
      }
      case TaskOutcome.Unknown _ -> throw Refusal.notFound();
    };
  }

  @GetMapping("/atlas/tasks/{id}/close")
  @Performs(TaskOffers.WRITE)
  String close(@PathVariable String id, Page page, Model model, RedirectAttributes redirect) {
    Task task = task(id);
    return task.closed()
        ? care(page, redirect, task, "atlas.tasks.closed.already")
        : ending(page, model, "close", forms.close(words.on(page), task), task);
  }

  @PostMapping("/atlas/tasks/{id}/close")
  @Performs(TaskOffers.WRITE)
  String close(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    Task task = task(id);
    Form form = forms.close(words.on(page), task);
    Optional<TaskState> state =
        TaskCheck.state(form.read(sent).getOrDefault(TaskFacts.STATE, ""))
            .filter(TaskState::closed);
    return bring(page, model, redirect, "close", form, sent, task, state);
  }

  @GetMapping("/atlas/tasks/{id}/reopen")
  @Performs(TaskOffers.WRITE)
  String reopen(@PathVariable String id, Page page, Model model, RedirectAttributes redirect) {
    Task task = task(id);
    return task.closed()
        ? ending(page, model, "reopen", forms.reopen(words.on(page), task), task)
        : care(page, redirect, task, "atlas.tasks.open.already");
  }

  @PostMapping("/atlas/tasks/{id}/reopen")
  @Performs(TaskOffers.WRITE)
  String reopen(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> sent,
      Page page,
      Model model,
      RedirectAttributes redirect) {
    Task task = task(id);
    Form form = forms.reopen(words.on(page), task);
    return bring(page, model, redirect, "reopen", form, sent, task, Optional.of(TaskState.OPEN));
  }

  private String bring(
      Page page,
      Model model,
      RedirectAttributes redirect,
      String what,
      Form form,
      MultiValueMap<String, String> sent,
      Task task,
      Optional<TaskState> state) {
    Map<String, String> values = form.read(sent);
    if (state.isEmpty()) {
      var faults = Map.of(TaskFacts.STATE, "atlas.tasks.fault.how");
      return ending(page, model, what, atFault(page, form.fill(values), faults), task);
    }
    String reason = values.getOrDefault(TaskCheck.REASON, "");
    return switch (acts.bring(task.id(), version(sent), state.get(), reason)) {
      case TaskOutcome.Done(var saved) -> done(page, redirect, saved, what);
      case TaskOutcome.Refused(var faults) ->
          ending(page, model, what, atFault(page, form.fill(values), faults), task);
      case TaskOutcome.Conflict(var found) ->
          ending(
              page,
              model,
              what,
              form.fill(values).faults(List.of(page.text("atlas.tasks.meanwhile"))),
              found);
      case TaskOutcome.Unknown _ -> throw Refusal.notFound();
    };
  }

  private String ending(Page page, Model model, String what, Form form, Task task) {
    return form(
        model,
        page.text("atlas.tasks." + what),
        task.facts().what(),
        form.version(Integer.toString(task.version())));
  }

  private String shown(Page page, Model model, Task task, Optional<Form> follow) {
    model.addAttribute("view", views.view(page, task, follow));
    return "atlas/tasks/task";
  }

  private static String form(Model model, String title, String subtitle, Form form) {
    model.addAttribute("title", title);
    model.addAttribute("subtitle", subtitle);
    model.addAttribute("form", form);
    return "atlas/tasks/form";
  }

  private static String done(Page page, RedirectAttributes redirect, Task task, String what) {
    redirect.addFlashAttribute(
        Flash.ATTRIBUTE, new Flash(Flash.Kind.OK, page.text("atlas.tasks.done." + what)));
    return "redirect:" + task.page();
  }

  private static String care(Page page, RedirectAttributes redirect, Task task, String key) {
    redirect.addFlashAttribute(Flash.ATTRIBUTE, new Flash(Flash.Kind.CARE, page.text(key)));
    return "redirect:" + task.page();
  }

  private Task task(String id) {
    return store.find(id(id)).orElseThrow(Refusal::notFound);
  }

  private static int version(MultiValueMap<String, String> sent) {
    String version = sent.getFirst(Form.VERSION);
    if (version == null || !version.matches("[0-9]{1,9}")) {
      throw Refusal.badRequest("atlas.tasks.noversion");
    }
    return Integer.parseInt(version);
  }

  static UUID id(String text) {
    return TaskCheck.id(text).orElseThrow(Refusal::notFound);
  }

  /** The faults in words, by field. */
  static Map<String, String> texts(Page page, Map<String, String> faults) {
    var texts = new LinkedHashMap<String, String>();
    faults.forEach((field, key) -> texts.put(field, page.text(key)));
    return texts;
  }

  /** The form with each text at its field; what it has no field for stands at the top. */
  private static Form atFault(Page page, Form form, Map<String, String> faults) {
    var texts = texts(page, faults);
    Set<String> asked =
        form.fields().stream()
            .filter(field -> field.kind() != Form.Kind.HIDDEN)
            .map(Form.Field::name)
            .collect(Collectors.toSet());
    List<String> others =
        texts.entrySet().stream()
            .filter(text -> !asked.contains(text.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    return form.errors(texts).faults(others);
  }

  private static IllegalStateException unexpected(TaskOutcome outcome) {
    return new IllegalStateException("Unexpected " + outcome.getClass().getSimpleName());
  }
}
