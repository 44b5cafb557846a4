/** What a function is used for in the records: counts, undisputed examples, borderline cases. */
@NullMarked
package org.symbolon.coverage.codebook;

import org.jspecify.annotations.NullMarked;
