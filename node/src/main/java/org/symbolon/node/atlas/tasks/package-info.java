/**
 * Findings that became tasks: what, which office or forum, until when, in which state, what came of
 * it. Tasks are operational: only accounts see them.
 */
@NullMarked
package org.symbolon.node.atlas.tasks;

import org.jspecify.annotations.NullMarked;
