/** Proofs of the verbs of the Atlas. */
@NullMarked
package org.symbolon.cli.atlas;

import org.jspecify.annotations.NullMarked;
