package org.symbolon.node.atlas.tasks;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.Form;

/**
 * What the page of a finding shows of tasks, with {@code atlas/tasks/new.jte}; nothing to a visitor
 * who may not see them.
 *
 * @param seen whether this visitor may see tasks
 * @param tasks made of this finding so far
 * @param form to make one, for those who may
 */
public record FindingTasks(boolean seen, List<TaskLink> tasks, Optional<Form> form) {

  /** Shows nothing. */
  public static final FindingTasks NONE = new FindingTasks(false, List.of(), Optional.empty());

  public FindingTasks {
    tasks = List.copyOf(tasks);
  }
}
