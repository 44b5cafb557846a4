package org.symbolon.node.atlas.tasks;

import java.util.Optional;
import org.symbolon.node.web.Due;

/**
 * A task as the page of its finding names it.
 *
 * @param state in words
 * @param due while it is not closed
 */
public record TaskLink(
    String address, String what, String state, boolean closed, Optional<Due> due) {}
