package org.symbolon.coverage.gaps;

import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Intensity;

/**
 * A body that supports a duty, by the record that says so.
 *
 * @param task the function of the task: the one required, or MONITORING or TECH_ASSIST for general
 *     support
 */
public record Supporter(
    String structureId,
    String activityId,
    String task,
    Intensity intensity,
    Confidence confidence) {}
