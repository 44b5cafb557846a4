/** The chart of structures: its pages, bodies side by side, its JSON and its picture. */
@NullMarked
package org.symbolon.node.atlas.structures;

import org.jspecify.annotations.NullMarked;
