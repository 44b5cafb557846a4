package org.symbolon.node.atlas.tasks;

import java.util.List;
import java.util.Optional;
import org.symbolon.node.web.AtFault;
import org.symbolon.node.web.Due;
import org.symbolon.node.web.Form;

/**
 * The page of a task.
 *
 * @param reason why it was closed or opened again, or empty
 * @param next when to look again, as the newest entry says, or empty
 * @param follow the form to add an entry, for those who may
 */
record TaskView(
    String address,
    String what,
    String state,
    boolean closed,
    Optional<Due> due,
    String dueOn,
    String office,
    String forum,
    String forumRecord,
    String forumOn,
    String finding,
    String findingAddress,
    String reason,
    String next,
    String made,
    String changed,
    List<Entry> entries,
    Optional<Form> follow)
    implements AtFault {

  @Override
  public boolean atFault() {
    return follow.filter(Form::atFault).isPresent();
  }

  /** One step of the follow-up. */
  record Entry(String when, String who, String state, String words, String next) {}
}
