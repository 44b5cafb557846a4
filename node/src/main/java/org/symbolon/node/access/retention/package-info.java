/**
 * How long events stay. The rules are rows of the database that the node may only read; an event
 * goes by a rule alone, leaves its hash, and the log tells of it.
 */
@NullMarked
package org.symbolon.node.access.retention;

import org.jspecify.annotations.NullMarked;
