/** Graphs read back by another reader. */
@NullMarked
package org.symbolon.node.atlas.graphs;

import org.jspecify.annotations.NullMarked;
