/**
 * The test against luck: the bipartite configuration model, the tails of shared functions, the
 * correction for many tests. Knows degrees and bits, not bodies and functions.
 */
@NullMarked
package org.symbolon.coverage.chance;

import org.jspecify.annotations.NullMarked;
