/**
 * The page of a State: what binds it on a day, function by function, what is soft, signed only or
 * not binding, and what is not known.
 */
@NullMarked
package org.symbolon.node.atlas.states;

import org.jspecify.annotations.NullMarked;
