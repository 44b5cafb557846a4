/** Quick proofs that what is measured is right and still runs. */
@NullMarked
package org.symbolon.benchmarks;

import org.jspecify.annotations.NullMarked;
