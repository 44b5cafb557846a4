/** The chart of measures: which duties the instruments share, and how strongly. */
@NullMarked
package org.symbolon.node.atlas.measures;

import org.jspecify.annotations.NullMarked;
