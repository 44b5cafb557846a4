/**
 * The transparency log of RFC 9162: hashes, tree, proofs and their check, and heads signed in the
 * forms of C2SP (tlog-checkpoint, signed-note).
 *
 * <p>No entry, no database and no clock is known here. {@link org.symbolon.protocol.log.Frontier}
 * grows a tree, {@link org.symbolon.protocol.log.Tree} proves from what a {@link
 * org.symbolon.protocol.log.TreeStore} kept, the two proofs check themselves without either.
 */
@NullMarked
package org.symbolon.protocol.log;

import org.jspecify.annotations.NullMarked;
