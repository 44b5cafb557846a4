package org.symbolon.node.atlas.tasks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.AtlasData;
import org.symbolon.node.access.Offices;
import org.symbolon.node.atlas.AtlasRecords;

/** Checks what was sent, all of it at once. */
@Component
class TaskCheck {

  static final int WHAT_MOST = 300;
  static final int FORUM_MOST = 200;
  static final int WORDS_MOST = 2000;
  static final String REASON = "reason";
  static final String WORDS = "words";
  static final String NEXT_ON = "nextOn";
  static final String FINDING = "finding";

  private final Offices offices;
  private final AtlasRecords records;

  TaskCheck(Offices offices, AtlasRecords records) {
    this.offices = offices;
    this.records = records;
  }

  /** Facts, where the faults are none. */
  record Checked(Map<String, String> faults, Optional<TaskFacts> facts) {}

  /** The fields of a task; without a state it is open. */
  Checked facts(Map<String, String> sent) {
    var faults = new LinkedHashMap<String, String>();
    String what = words(sent, TaskFacts.WHAT, WHAT_MOST, true, faults);
    String forum = words(sent, TaskFacts.FORUM, FORUM_MOST, false, faults);
    String network = value(sent, TaskFacts.FORUM_NETWORK);
    Optional<UUID> office = Optional.empty();
    if (!network.isEmpty() && records.data().findNetwork(network).isEmpty()) {
      faults.put(TaskFacts.FORUM_NETWORK, "atlas.tasks.fault.network");
    }
    if (!value(sent, TaskFacts.OFFICE).isEmpty()) {
      office = id(value(sent, TaskFacts.OFFICE)).filter(id -> offices.find(id).isPresent());
      if (office.isEmpty()) {
        faults.put(TaskFacts.OFFICE, "atlas.tasks.fault.office");
      }
    } else if (network.isEmpty() && forum.isEmpty()) {
      faults.put(TaskFacts.OFFICE, "atlas.tasks.fault.owner");
    }
    Optional<LocalDate> forumOn = date(sent, TaskFacts.FORUM_ON, faults);
    Optional<LocalDate> dueOn = date(sent, TaskFacts.DUE_ON, faults);
    if (value(sent, TaskFacts.DUE_ON).isEmpty()) {
      faults.put(TaskFacts.DUE_ON, "atlas.tasks.fault.due");
    }
    String named = value(sent, TaskFacts.STATE);
    Optional<TaskState> state = named.isEmpty() ? Optional.of(TaskState.OPEN) : state(named);
    if (state.isEmpty()) {
      faults.put(TaskFacts.STATE, "atlas.tasks.fault.state");
    }
    Optional<UUID> owner = office;
    return new Checked(
        faults,
        faults.isEmpty()
            ? dueOn.flatMap(due ->
                state.map(now -> new TaskFacts(what, owner, network, forum, forumOn, due, now)))
            : Optional.empty());
  }

  /** Whether the records know what the finding refers to. */
  boolean known(Finding finding) {
    AtlasData data = records.data();
    String reference = finding.reference();
    return switch (finding.kind()) {
      case GAP, SINGLE -> data.findFunction(reference).isPresent();
      case PAIR ->
          finding.parts().stream().allMatch(id -> data.findStructure(id).isPresent())
              && !finding.parts().getFirst().equals(finding.parts().getLast());
      case DISAGREEMENT ->
          data.findFunction(reference).isPresent()
              || data.measures().stream().anyMatch(measure -> measure.id().equals(reference));
    };
  }

  static String words(
      Map<String, String> sent,
      String field,
      int most,
      boolean needed,
      Map<String, String> faults) {
    String text = value(sent, field);
    if (text.isEmpty() && needed) {
      faults.put(field, "atlas.tasks.fault." + field);
    } else if (text.length() > most) {
      faults.put(field, "atlas.tasks.fault.long." + field);
    } else if (text.indexOf('\0') >= 0) {
      faults.put(field, "atlas.tasks.fault.characters");
    }
    return text;
  }

  static Optional<LocalDate> date(
      Map<String, String> sent, String field, Map<String, String> faults) {
    String text = value(sent, field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.matches("(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
      try {
        return Optional.of(LocalDate.parse(text));
      } catch (DateTimeParseException _) {
        // Named below, as every other text that is no day.
      }
    }
    faults.put(field, "atlas.tasks.fault.day");
    return Optional.empty();
  }

  static Optional<TaskState> state(String name) {
    for (TaskState state : TaskState.values()) {
      if (state.name().equals(name)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  static Optional<UUID> id(String text) {
    return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  private static String value(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").strip();
  }
}
