package org.symbolon.node.atlas.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Due;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Page;

/** The door of tasks: a page that shows a finding asks here what became of it. */
@Component
public class TaskOffers {

  static final String READ = "atlas.task.read";
  static final String WRITE = "atlas.task";

  private final TaskStore store;
  private final TaskForms forms;
  private final TaskWords words;
  private final Clock clock;

  TaskOffers(TaskStore store, TaskForms forms, TaskWords words, Clock clock) {
    this.store = store;
    this.forms = forms;
    this.words = words;
    this.clock = clock;
  }

  /**
   * The tasks of a finding and the form to make one. The address of the page at hand is kept with
   * the task, so that the finding can be seen again under its question.
   */
  public FindingTasks of(Page page, Finding finding) {
    if (!page.visitor().may(READ)) {
      return FindingTasks.NONE;
    }
    var reader = words.on(page);
    Optional<Form> form =
        page.visitor().may(WRITE)
            ? Optional.of(
                forms
                    .make(reader)
                    .fill(
                        Map.of(
                            TaskCheck.FINDING,
                            finding.toString(),
                            TaskForms.ADDRESS,
                            page.with(Map.of()),
                            TaskFacts.WHAT,
                            forms.suggestion(reader, finding))))
            : Optional.empty();
    return new FindingTasks(
        true, store.list(finding).stream().map(task -> link(reader, task)).toList(), form);
  }

  /** Open tasks of one kind by reference of their finding; nothing to who may not see them. */
  public Map<String, TaskLink> open(Page page, Finding.Kind kind) {
    Map<String, TaskLink> open = new LinkedHashMap<>();
    if (page.visitor().may(READ)) {
      var reader = words.on(page);
      for (Task task : store.list()) {
        if (task.finding().kind() == kind && !task.closed()) {
          open.putIfAbsent(task.finding().reference(), link(reader, task));
        }
      }
    }
    return open;
  }

  private TaskLink link(TaskWords.Reader reader, Task task) {
    return new TaskLink(
        task.page(),
        task.facts().what(),
        reader.state(task.facts().state()),
        task.closed(),
        task.closed()
            ? Optional.empty()
            : Optional.of(Due.of(task.facts().dueOn(), LocalDate.now(clock))));
  }
}
