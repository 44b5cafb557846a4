/**
 * Who is bound by what on which day: the ladder of ratification, the law of a State, what two
 * States can use together. Nothing is assumed: without a status list it is not known who is bound,
 * after the day of a list it is said as last recorded, and a region never says who is bound.
 */
@NullMarked
package org.symbolon.coverage.law;

import org.jspecify.annotations.NullMarked;
