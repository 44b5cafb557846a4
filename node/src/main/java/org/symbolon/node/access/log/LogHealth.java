package org.symbolon.node.access.log;

import org.springframework.stereotype.Component;
import org.symbolon.node.web.Finding;
import org.symbolon.node.web.Finding.Words;
import org.symbolon.node.web.HealthCheck;

/** Whether events become leaves, and whether the copies outside the database follow. */
@Component
class LogHealth implements HealthCheck {

  private final Ledger ledger;
  private final Sequencing sequencing;

  LogHealth(Ledger ledger, Sequencing sequencing) {
    this.ledger = ledger;
    this.sequencing = sequencing;
  }

  @Override
  public String code() {
    return "log";
  }

  @Override
  public Finding look() {
    if (!sequencing.works()) {
      return Finding.wrong(
          Words.of("access.log.health.stopped"), Words.of("access.log.health.stopped.remedy"));
    }
    Finding own = copy(ledger.own());
    if (!own.well()) {
      return own;
    }
    return ledger
        .named()
        .map(LogHealth::copy)
        .orElseGet(() ->
            Finding.warn(
                Words.of("access.log.health.alone"), Words.of("access.log.health.alone.remedy")));
  }

  private static Finding copy(LedgerCopy copy) {
    String path = copy.path().toString();
    return switch (copy.state()) {
      case NEW, FOLLOWS -> Finding.ok("access.log.health.follows", path);
      case OUT_OF_REACH ->
          Finding.wrong(
              Words.of("access.log.health.away", path), Words.of("access.log.health.away.remedy"));
      case DIFFERS ->
          Finding.wrong(
              Words.of("access.log.health.differs", path),
              Words.of("access.log.health.differs.remedy"));
    };
  }
}
