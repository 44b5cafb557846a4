/** The law of States as several pages need it: worked out once per day and data, and in words. */
@NullMarked
package org.symbolon.node.atlas.law;

import org.jspecify.annotations.NullMarked;
