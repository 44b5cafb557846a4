/**
 * Duties without a body on record, single points of failure, the balance of control and protection.
 */
@NullMarked
package org.symbolon.coverage.gaps;

import org.jspecify.annotations.NullMarked;
