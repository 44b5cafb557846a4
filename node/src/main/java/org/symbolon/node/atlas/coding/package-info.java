/**
 * Codings of the measures by several coders: how far they agree, where they differ, what was
 * decided and by whom, and rounds in which a further coder codes blind.
 */
@NullMarked
package org.symbolon.node.atlas.coding;

import org.jspecify.annotations.NullMarked;
