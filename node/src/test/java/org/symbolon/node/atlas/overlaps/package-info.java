@NullMarked
package org.symbolon.node.atlas.overlaps;

import org.jspecify.annotations.NullMarked;
