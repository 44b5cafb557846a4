/** The chart of networks: its pages, its JSON, its picture and its graphs. */
@NullMarked
package org.symbolon.node.atlas.networks;

import org.jspecify.annotations.NullMarked;
