/** The ladder of ratification: who signed and who joined, each count with its day and source. */
@NullMarked
package org.symbolon.node.atlas.ladder;

import org.jspecify.annotations.NullMarked;
