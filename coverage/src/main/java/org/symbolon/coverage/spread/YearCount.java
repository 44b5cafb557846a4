package org.symbolon.coverage.spread;

/**
 * How far a function had spread at the end of a year.
 *
 * @param carry texts that carried it by then
 * @param n coded texts that there were by then
 */
public record YearCount(int year, int carry, int n) {}
