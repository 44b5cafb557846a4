/**
 * The chart of structures: what each body may do, does by mandate and puts out, and above all what
 * its databases count.
 */
@NullMarked
package org.symbolon.coverage.structures;

import org.jspecify.annotations.NullMarked;
