package org.symbolon.node.health;

import org.springframework.stereotype.Component;
import org.symbolon.node.database.DatabaseState;
import org.symbolon.node.web.Outage;

/** Nothing is answered while the database is away. */
@Component
record DatabaseOutage(DatabaseState database) implements Outage {

  @Override
  public boolean now() {
    return !database.serving();
  }
}
