/** The one decision function, its rules as data, and where it is enforced. */
@NullMarked
package org.symbolon.node.access.decisions;

import org.jspecify.annotations.NullMarked;
