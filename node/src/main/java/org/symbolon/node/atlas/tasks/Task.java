package org.symbolon.node.atlas.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A finding that somebody follows.
 *
 * @param address page of the finding, with the question under which it was found
 * @param reason why it was closed or opened again, or empty
 */
record Task(
    UUID id,
    int version,
    Finding finding,
    String address,
    TaskFacts facts,
    String reason,
    UUID madeBy,
    Instant madeAt,
    UUID changedBy,
    Instant changedAt) {

  boolean closed() {
    return facts.state().closed();
  }

  boolean overdue(LocalDate today) {
    return !closed() && facts.dueOn().isBefore(today);
  }

  boolean ownedBy(UUID office) {
    return facts.office().filter(office::equals).isPresent();
  }

  String page() {
    return "/atlas/tasks/" + id;
  }
}
