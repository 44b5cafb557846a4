/** The pages of networks as a visitor sees them. */
@NullMarked
package org.symbolon.node.atlas.networks;

import org.jspecify.annotations.NullMarked;
