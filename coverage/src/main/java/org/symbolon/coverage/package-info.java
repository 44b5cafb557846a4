/**
 * Who must, may, plans to and does act: homogeneity, overlaps with both tails, gaps. Knows nothing
 * of Spring, of SQL, of files and of the other engines, and asks no clock: the day is handed in.
 *
 * <p>The door is {@link org.symbolon.coverage.AtlasData}; the questions are {@link
 * org.symbolon.coverage.measures.MeasureChart}, {@link org.symbolon.coverage.overlaps.Overlaps},
 * {@link org.symbolon.coverage.gaps.Gaps}, and on who is bound {@link
 * org.symbolon.coverage.law.Ladder}, {@link org.symbolon.coverage.law.StateLaw} and {@link
 * org.symbolon.coverage.law.StatePair}, each asked with an options record and answered with
 * records.
 */
@NullMarked
package org.symbolon.coverage;

import org.jspecify.annotations.NullMarked;
