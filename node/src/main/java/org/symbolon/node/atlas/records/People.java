package org.symbolon.node.atlas.records;

import org.springframework.stereotype.Component;
import org.symbolon.node.access.AccountNames;
import org.symbolon.node.atlas.ChangedBy;
import org.symbolon.node.web.Page;

/** Who made a version, in words. */
@Component
class People {

  private final AccountNames names;

  People(AccountNames names) {
    this.names = names;
  }

  String name(Page page, ChangedBy by) {
    return switch (by) {
      case ChangedBy.Account(var id) ->
          names.find(id).orElseGet(() -> page.text("atlas.records.by.gone"));
      case ChangedBy.System(var name) ->
          name.equals(ReferenceLoad.ACTOR.name())
              ? page.text("atlas.records.by.reference")
              : page.text("atlas.records.by.node", name);
    };
  }
}
