/** Plan or chance: who does the same as whom, do they meet, and does anything tie them. */
@NullMarked
package org.symbolon.coverage.overlaps;

import org.jspecify.annotations.NullMarked;
