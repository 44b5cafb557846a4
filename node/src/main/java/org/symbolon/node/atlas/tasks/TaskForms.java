package org.symbolon.node.atlas.tasks;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Form;
import org.symbolon.node.web.Form.Field;
import org.symbolon.node.web.Option;
import org.symbolon.node.web.Page;

/** The forms of tasks. */
@Component
class TaskForms {

  static final String ADDRESS = "address";

  /** To make a task of a finding; finding and address are to be filled in. */
  Form make(TaskWords.Reader reader) {
    var fields = new ArrayList<Field>();
    fields.add(Field.hidden(TaskCheck.FINDING, ""));
    fields.add(Field.hidden(ADDRESS, ""));
    fields.addAll(facts(reader));
    return Form.to("/atlas/tasks", reader.page().text("atlas.tasks.make.save"), fields);
  }

  /** To change a task that is not closed. */
  Form change(TaskWords.Reader reader, Task task) {
    Page page = reader.page();
    var fields = new ArrayList<>(facts(reader));
    fields.add(
        Field.choice(
                TaskFacts.STATE,
                page.text("atlas.tasks.state"),
                reader.stateOptions(TaskState.OPEN, TaskState.RAISED, TaskState.AGREED))
            .mandatory());
    return Form.to(task.page() + "/edit", page.text("atlas.tasks.change.save"), fields)
        .cancel(task.page());
  }

  /** To close a task, with what came of it or why it was dropped. */
  Form close(TaskWords.Reader reader, Task task) {
    Page page = reader.page();
    return Form.to(
            task.page() + "/close",
            page.text("atlas.tasks.close.save"),
            Field.choice(
                    TaskFacts.STATE,
                    page.text("atlas.tasks.close.how"),
                    List.of(
                        Option.of(TaskState.DONE.name(), page.text("atlas.tasks.close.done")),
                        Option.of(
                            TaskState.DROPPED.name(), page.text("atlas.tasks.close.dropped"))))
                .mandatory(),
            Field.longText(TaskCheck.REASON, page.text("atlas.tasks.close.reason"))
                .help(page.text("atlas.tasks.close.reason.help"))
                .mandatory())
        .cancel(task.page());
  }

  /** To open a closed task again. */
  Form reopen(TaskWords.Reader reader, Task task) {
    Page page = reader.page();
    return Form.to(
            task.page() + "/reopen",
            page.text("atlas.tasks.reopen.save"),
            Field.longText(TaskCheck.REASON, page.text("atlas.tasks.reopen.reason")).mandatory())
        .cancel(task.page());
  }

  /** To add to the follow-up. */
  Form follow(TaskWords.Reader reader, Task task) {
    Page page = reader.page();
    return Form.to(
        task.page() + "/entries",
        page.text("atlas.tasks.follow.save"),
        Field.longText(TaskCheck.WORDS, page.text("atlas.tasks.follow.words"))
            .help(page.text("atlas.tasks.follow.help"))
            .mandatory(),
        Field.date(TaskCheck.NEXT_ON, page.text("atlas.tasks.follow.next")));
  }

  /** What the task could be, for the writer to change. */
  String suggestion(TaskWords.Reader reader, Finding finding) {
    return reader.page().text("atlas.tasks.suggest." + finding.kind(), reader.subject(finding));
  }

  private static List<Field> facts(TaskWords.Reader reader) {
    Page page = reader.page();
    return List.of(
        Field.text(TaskFacts.WHAT, page.text("atlas.tasks.what"))
            .help(page.text("atlas.tasks.what.help"))
            .mandatory(),
        Field.select(TaskFacts.OFFICE, page.text("atlas.tasks.office"), reader.officeOptions())
            .help(page.text("atlas.tasks.office.help")),
        Field.select(
            TaskFacts.FORUM_NETWORK, page.text("atlas.tasks.network"), reader.networkOptions()),
        Field.text(TaskFacts.FORUM, page.text("atlas.tasks.forum"))
            .help(page.text("atlas.tasks.forum.help")),
        Field.date(TaskFacts.FORUM_ON, page.text("atlas.tasks.forumOn")),
        Field.date(TaskFacts.DUE_ON, page.text("atlas.tasks.due")).mandatory());
  }
}
