/**
 * Side by side with peers on the same work in one run: figures, ratio and the machine, and how cost
 * grows. Run by {@code sh benchmarks/run}; nothing that it prints is committed.
 */
@NullMarked
package org.symbolon.benchmarks;

import org.jspecify.annotations.NullMarked;
