package org.symbolon.node.atlas.tasks;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Events;

/** Makes, changes, closes and follows tasks; each act commits with its event. */
@Component
class TaskActs {

  private final TaskStore store;
  private final TaskCheck check;
  private final Access access;
  private final Events events;
  private final Clock clock;

  TaskActs(TaskStore store, TaskCheck check, Access access, Events events, Clock clock) {
    this.store = store;
    this.check = check;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /** Makes a task of a finding; it is open. */
  @Transactional
  public TaskOutcome make(Optional<Finding> finding, String address, Map<String, String> sent) {
    var facts = check.facts(sent);
    var faults = new LinkedHashMap<>(facts.faults());
    if (finding.filter(check::known).isEmpty()) {
      faults.put(TaskCheck.FINDING, "atlas.tasks.fault.finding");
    }
    if (!faults.isEmpty()) {
      return new TaskOutcome.Refused(faults);
    }
    Finding found = finding.orElseThrow();
    UUID id =
        store.add(
            found,
            within(found, address),
            facts.facts().orElseThrow().in(TaskState.OPEN),
            account().id(),
            now());
    record(TaskEvent.MADE, id, "");
    return done(id);
  }

  /**
   * Changes what a task says. Closing it, or opening a closed one again, needs a reason.
   *
   * @param version the version that the editor saw
   */
  @Transactional
  public TaskOutcome change(UUID id, int version, Map<String, String> sent) {
    var held = store.hold(id);
    if (held.isEmpty()) {
      return new TaskOutcome.Unknown();
    }
    Task before = held.get();
    var facts = check.facts(sent);
    var faults = new LinkedHashMap<>(facts.faults());
    TaskState after =
        TaskCheck.state(sent.getOrDefault(TaskFacts.STATE, "").strip())
            .orElse(before.facts().state());
    boolean closing = after.closed() && after != before.facts().state();
    boolean reopening = before.closed() && !after.closed();
    String reason =
        TaskCheck.words(sent, TaskCheck.REASON, TaskCheck.WORDS_MOST, closing || reopening, faults);
    if (before.version() != version) {
      return new TaskOutcome.Conflict(before);
    }
    if (!faults.isEmpty()) {
      return new TaskOutcome.Refused(faults);
    }
    save(before, facts.facts().orElseThrow().in(after), reason);
    return done(id);
  }

  /** Brings a task into another state and leaves the rest. */
  @Transactional
  public TaskOutcome bring(UUID id, int version, TaskState state, String reason) {
    var held = store.find(id);
    if (held.isEmpty()) {
      return new TaskOutcome.Unknown();
    }
    var values = new LinkedHashMap<>(held.get().facts().values());
    values.put(TaskFacts.STATE, state.name());
    values.put(TaskCheck.REASON, reason);
    return change(id, version, values);
  }

  /** Adds to the follow-up; it changes nothing of what the task says. */
  @Transactional
  public TaskOutcome follow(UUID id, Map<String, String> sent) {
    if (store.hold(id).isEmpty()) {
      return new TaskOutcome.Unknown();
    }
    var faults = new LinkedHashMap<String, String>();
    String words = TaskCheck.words(sent, TaskCheck.WORDS, TaskCheck.WORDS_MOST, true, faults);
    var nextOn = TaskCheck.date(sent, TaskCheck.NEXT_ON, faults);
    if (!faults.isEmpty()) {
      return new TaskOutcome.Refused(faults);
    }
    Actor.Account account = account();
    store.follow(id, Optional.empty(), words, nextOn, account.id(), account.office(), now());
    record(TaskEvent.FOLLOWED, id, "");
    return done(id);
  }

  private void save(Task before, TaskFacts after, String reason) {
    Actor.Account account = account();
    boolean moved = after.state() != before.facts().state();
    store.change(before.id(), after, moved ? reason : before.reason(), account.id(), now());
    if (moved) {
      store.follow(
          before.id(),
          Optional.of(after.state()),
          reason,
          Optional.empty(),
          account.id(),
          account.office(),
          now());
    }
    record(event(before.facts().state(), after.state()), before.id(), reason);
  }

  private static TaskEvent event(TaskState before, TaskState after) {
    return before == after || before.closed() == after.closed()
        ? TaskEvent.CHANGED
        : after.closed() ? TaskEvent.CLOSED : TaskEvent.REOPENED;
  }

  /** The address that was sent where it is one of the finding's own, else the finding's. */
  private static String within(Finding finding, String address) {
    String own = finding.address();
    return address.length() <= 1000 && (address.equals(own) || address.startsWith(own + "?"))
        ? address
        : own;
  }

  private Actor.Account account() {
    return switch (access.actor()) {
      case Actor.Account account -> account;
      case Actor.Anonymous _, Actor.System _ ->
          throw new IllegalStateException("A task is made by no account; the act was not decided");
    };
  }

  private TaskOutcome done(UUID id) {
    return new TaskOutcome.Done(store.find(id).orElseThrow());
  }

  private void record(TaskEvent kind, UUID id, String reason) {
    events.record(kind, ActObject.of("task", id.toString()), reason);
  }

  private Instant now() {
    return clock.instant();
  }
}
