/**
 * The chart of measures: functions by instrument, what is inherited, how alike the instruments
 * oblige.
 */
@NullMarked
package org.symbolon.coverage.measures;

import org.jspecify.annotations.NullMarked;
