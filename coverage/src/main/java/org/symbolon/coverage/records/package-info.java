/**
 * The rows of the Atlas as typed, immutable records: instruments, measures, structures, networks
 * and what joins them. Values only; no analysis.
 */
@NullMarked
package org.symbolon.coverage.records;

import org.jspecify.annotations.NullMarked;
