package org.symbolon.node.atlas.records;

import org.springframework.stereotype.Component;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.atlas.ChangedBy;

/** Who makes the change at hand. */
@Component
class Author {

  private final Access access;

  Author(Access access) {
    this.access = access;
  }

  ChangedBy now() {
    return switch (access.actor()) {
      case Actor.Account account -> new ChangedBy.Account(account.id());
      case Actor.System system -> new ChangedBy.System(system.name());
      case Actor.Anonymous _ ->
          throw new IllegalStateException("A record is changed by nobody; the act was not decided");
    };
  }
}
