package org.symbolon.node.atlas.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Page;

/** Makes the page of a task. */
@Component
class TaskViews {

  private final TaskStore store;
  private final TaskList list;
  private final TaskForms forms;
  private final TaskWords words;

  TaskViews(TaskStore store, TaskList list, TaskForms forms, TaskWords words) {
    this.store = store;
    this.list = list;
    this.forms = forms;
    this.words = words;
  }

  /**
   * The page of a task.
   *
   * @param follow the form of the follow-up as it was sent, where it is at fault
   */
  TaskView view(Page page, Task task, Optional<Form> follow) {
    var reader = words.on(page);
    TaskFacts facts = task.facts();
    List<TaskEntry> entries = store.entries(task.id());
    return new TaskView(
        task.page(),
        facts.what(),
        reader.state(facts.state()),
        task.closed(),
        task.closed() ? Optional.empty() : Optional.of(list.due(task)),
        page.date(facts.dueOn()),
        facts.office().map(reader::office).orElse(""),
        reader.forum(facts),
        facts.forumNetwork().isEmpty() ? "" : RecordAddress.of("networks", facts.forumNetwork()),
        day(page, facts.forumOn()),
        reader.finding(task.finding()),
        task.address(),
        task.reason(),
        task.closed() || entries.isEmpty() ? "" : day(page, entries.getFirst().nextOn()),
        page.text("atlas.tasks.by", reader.account(task.madeBy()), page.moment(task.madeAt())),
        page.text(
            "atlas.tasks.by", reader.account(task.changedBy()), page.moment(task.changedAt())),
        entries.stream().map(entry -> entry(reader, entry)).toList(),
        page.visitor().may(TaskOffers.WRITE)
            ? Optional.of(follow.orElseGet(() -> forms.follow(reader, task)))
            : Optional.empty());
  }

  private TaskView.Entry entry(TaskWords.Reader reader, TaskEntry entry) {
    Page page = reader.page();
    return new TaskView.Entry(
        page.moment(entry.writtenAt()),
        page.text("atlas.tasks.of", reader.account(entry.account()), reader.office(entry.office())),
        entry.state().map(reader::state).orElse(""),
        entry.words(),
        day(page, entry.nextOn()));
  }

  private static String day(Page page, Optional<LocalDate> day) {
    return day.map(page::date).orElse("");
  }
}
