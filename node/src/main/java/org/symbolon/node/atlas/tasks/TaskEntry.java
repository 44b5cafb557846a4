package org.symbolon.node.atlas.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One step of the follow-up.
 *
 * @param state the state that it brought, if any
 * @param nextOn when to look again
 */
record TaskEntry(
    int number,
    Optional<TaskState> state,
    String words,
    Optional<LocalDate> nextOn,
    UUID account,
    UUID office,
    Instant writtenAt) {}
