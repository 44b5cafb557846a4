package org.symbolon.node.atlas.tasks;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Waiting;

/** The tasks of the reader's office on the start page, overdue first. */
@Component
class TaskWaiting implements Waiting {

  private static final int MOST = 10;

  private final TaskList list;
  private final TaskWords words;

  TaskWaiting(TaskList list, TaskWords words) {
    this.list = list;
    this.words = words;
  }

  @Override
  public List<Item> waiting(Page page) {
    if (!page.visitor().may(TaskOffers.WRITE)) {
      return List.of();
    }
    var reader = words.on(page);
    return list.mine().stream()
        .limit(MOST)
        .map(task ->
            new Item(
                task.facts().what(),
                task.page(),
                "atlas",
                Optional.of(list.due(task)),
                reader.finding(task.finding())))
        .toList();
  }
}
