/**
 * Human labels of overlaps: given by a person with a reason, told to the named bodies, closed until
 * each of them had 30 days to reply.
 */
@NullMarked
package org.symbolon.node.atlas.labels;

import org.jspecify.annotations.NullMarked;
