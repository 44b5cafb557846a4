/**
 * A State's answers to its duties, kept once: what a person noted of a duty, with evidence, and the
 * law that was answered. The same answer stands wherever the duty is asked again, and turns stale
 * when that law changes. Answers are for accounts; a visitor sees the law alone.
 */
@NullMarked
package org.symbolon.node.atlas.answers;

import org.jspecify.annotations.NullMarked;
