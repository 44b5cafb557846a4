package org.symbolon.coverage.measures;

import java.util.Optional;

/**
 * What the sentence above the chart is made of.
 *
 * @param mostWidespread the function that most texts carry
 * @param mostUniform of the functions on which all texts that carry them oblige alike, the most
 *     widespread
 */
public record ChartAnswer(
    Optional<FunctionRow> mostWidespread, Optional<FunctionRow> mostUniform) {}
