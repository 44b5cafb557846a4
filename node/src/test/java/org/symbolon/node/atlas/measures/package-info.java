/** Proofs of the chart's pages and API. */
@NullMarked
package org.symbolon.node.atlas.measures;

import org.jspecify.annotations.NullMarked;
