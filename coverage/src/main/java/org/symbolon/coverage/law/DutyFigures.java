package org.symbolon.coverage.law;

import org.symbolon.coverage.records.Confidence;
import org.symbolon.coverage.records.Obligation;

/**
 * One provision on one function, under the names that scripts read.
 *
 * @param instrument under which it binds
 * @param text the instrument in whose text the article stands; another one where the duty is
 *     inherited or came by an amending act
 */
public record DutyFigures(
    String instrument,
    String function,
    Obligation obligation,
    String article,
    boolean inherited,
    String text,
    Confidence confidence) {

  static DutyFigures of(String function, Provision provision) {
    return new DutyFigures(
        provision.instrumentId(),
        function,
        provision.measure().obligation(),
        provision.measure().article(),
        provision.inherited(),
        provision.measure().instrumentId(),
        provision.measure().confidence());
  }
}
