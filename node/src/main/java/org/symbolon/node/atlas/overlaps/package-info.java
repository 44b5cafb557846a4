/** Plan or chance: the overlaps of bodies against luck, territory and recorded ties, as pages. */
@NullMarked
package org.symbolon.node.atlas.overlaps;

import org.jspecify.annotations.NullMarked;
