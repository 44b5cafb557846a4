/** Proofs of the chart's pages and API. */
@NullMarked
package org.symbolon.node.atlas.protection;

import org.jspecify.annotations.NullMarked;
