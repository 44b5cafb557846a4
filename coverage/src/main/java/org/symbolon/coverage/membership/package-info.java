/** Who sits in which network, and on which day. */
@NullMarked
package org.symbolon.coverage.membership;

import org.jspecify.annotations.NullMarked;
