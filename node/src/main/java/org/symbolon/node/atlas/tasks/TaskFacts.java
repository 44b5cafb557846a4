package org.symbolon.node.atlas.tasks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a task says.
 *
 * @param office owner, an office of this node
 * @param forumNetwork id of the network in which it is raised, or empty
 * @param forum the forum in words, or empty
 * @param forumOn when the forum meets
 */
record TaskFacts(
    String what,
    Optional<UUID> office,
    String forumNetwork,
    String forum,
    Optional<LocalDate> forumOn,
    LocalDate dueOn,
    TaskState state) {

  static final String WHAT = "what";
  static final String OFFICE = "office";
  static final String FORUM_NETWORK = "forumNetwork";
  static final String FORUM = "forum";
  static final String FORUM_ON = "forumOn";
  static final String DUE_ON = "dueOn";
  static final String STATE = "state";

  TaskFacts in(TaskState other) {
    return new TaskFacts(what, office, forumNetwork, forum, forumOn, dueOn, other);
  }

  /** As the fields of a form. */
  Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    values.put(WHAT, what);
    values.put(OFFICE, office.map(UUID::toString).orElse(""));
    values.put(FORUM_NETWORK, forumNetwork);
    values.put(FORUM, forum);
    values.put(FORUM_ON, forumOn.map(LocalDate::toString).orElse(""));
    values.put(DUE_ON, dueOn.toString());
    values.put(STATE, state.name());
    return values;
  }
}
