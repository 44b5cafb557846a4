/** Graphs on their way out of the node, for programs that draw and measure them. */
@NullMarked
package org.symbolon.node.atlas.graphs;

import org.jspecify.annotations.NullMarked;
