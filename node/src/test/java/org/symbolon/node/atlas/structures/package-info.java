/** The pages of structures as a visitor sees them. */
@NullMarked
package org.symbolon.node.atlas.structures;

import org.jspecify.annotations.NullMarked;
