/** The tables of the Atlas as targets of sheets. */
@NullMarked
package org.symbolon.node.atlas.imports;

import org.jspecify.annotations.NullMarked;
