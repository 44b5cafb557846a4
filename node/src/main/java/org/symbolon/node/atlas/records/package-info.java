/** The records of the Atlas: store, history, changes, their pages, their API and their search. */
@NullMarked
package org.symbolon.node.atlas.records;

import org.jspecify.annotations.NullMarked;
