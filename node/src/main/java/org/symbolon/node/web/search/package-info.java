/** One box over all records. */
@NullMarked
package org.symbolon.node.web.search;

import org.jspecify.annotations.NullMarked;
