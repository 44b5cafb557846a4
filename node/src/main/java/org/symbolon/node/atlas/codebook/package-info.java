/** The codebook: what counts under each function, with examples and borderline cases. */
@NullMarked
package org.symbolon.node.atlas.codebook;

import org.jspecify.annotations.NullMarked;
