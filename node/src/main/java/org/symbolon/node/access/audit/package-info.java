/**
 * Looks whether the log of acts was rewritten: events, leaves, nodes and heads of the database, the
 * file beside it and the folder that an administrator named are held against each other.
 *
 * <p>It stands apart from what writes the log, needs a connection and folders only, and changes
 * nothing. Its door: {@link org.symbolon.node.access.audit.Audit}.
 */
@NullMarked
package org.symbolon.node.access.audit;

import org.jspecify.annotations.NullMarked;
