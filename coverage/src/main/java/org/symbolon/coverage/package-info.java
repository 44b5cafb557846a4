/**
 * Who must, may, plans to and does act: homogeneity, overlaps with both tails, gaps. Knows nothing
 * of Spring, of SQL, of files and of the other engines.
 */
@NullMarked
package org.symbolon.coverage;

import org.jspecify.annotations.NullMarked;
