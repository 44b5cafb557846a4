/** The second factor: one-time codes of RFC 6238, recovery codes, and which roles demand it. */
@NullMarked
package org.symbolon.node.access.factor;

import org.jspecify.annotations.NullMarked;
