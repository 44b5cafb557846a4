/** Spread over time: which text carried a function first, and who followed. */
@NullMarked
package org.symbolon.node.atlas.spread;

import org.jspecify.annotations.NullMarked;
