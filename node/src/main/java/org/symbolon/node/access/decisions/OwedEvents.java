package org.symbolon.node.access.decisions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.EventKind;
import org.symbolon.node.access.Events;

/**
 * Events of consultation and export, in a transaction of their own that commits before the act:
 * without the event there is no act.
 */
@Component
class OwedEvents {

  private final Events events;
  private final TransactionOperations transactions;

  OwedEvents(Events events, TransactionOperations transactions) {
    this.events = events;
    this.transactions = transactions;
  }

  void record(Decision.Permit permit, String act, ActObject object) {
    ActObject what = object.equals(ActObject.NONE) ? ActObject.of("act", act) : object;
    permit
        .obligations()
        .forEach(obligation -> {
          switch (obligation) {
            case RECORD_CONSULTATION -> write(AccessEvent.CONSULTED, what);
            case RECORD_EXPORT -> write(AccessEvent.EXPORTED, what);
            // These are met by the code of the act.
            case GIVE_REASON, FOUR_EYES -> {}
          }
        });
  }

  private void write(EventKind kind, ActObject object) {
    transactions.executeWithoutResult(_ -> events.record(kind, object, ""));
  }
}
