/**
 * The page of two States and an act: the treaties in force for both, the authority to turn to, the
 * rules of protection that stop the act, and what is not recorded.
 */
@NullMarked
package org.symbolon.node.atlas.pairs;

import org.jspecify.annotations.NullMarked;
