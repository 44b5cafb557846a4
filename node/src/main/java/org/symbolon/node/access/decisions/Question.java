package org.symbolon.node.access.decisions;

import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;

/**
 * What is asked of the one decision function.
 *
 * @param purpose code of a purpose; empty for the usual one, where the act needs one
 */
public record Question(Actor actor, String act, ActObject object, String purpose) {}
