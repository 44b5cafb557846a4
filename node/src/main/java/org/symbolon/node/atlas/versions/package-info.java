/**
 * Charts that can be cited: frozen as a version that stays the same though the records move on,
 * compared with other versions and with the live chart.
 */
@NullMarked
package org.symbolon.node.atlas.versions;

import org.jspecify.annotations.NullMarked;
