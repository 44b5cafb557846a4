/**
 * Duties without a body on record, single points of failure, the balance of recorded activities.
 */
@NullMarked
package org.symbolon.node.atlas.gaps;

import org.jspecify.annotations.NullMarked;
