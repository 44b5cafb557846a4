/** Versions: frozen, found again, compared. */
@NullMarked
package org.symbolon.node.atlas.versions;

import org.jspecify.annotations.NullMarked;
