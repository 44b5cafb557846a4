package org.symbolon.node.atlas.records;

import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.ChangedBy;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;

/** Who made a version, in words. */
@Component
class People {

  private final Words words;

  People(Words words) {
    this.words = words;
  }

  String name(Page page, ChangedBy by) {
    return switch (by) {
      case ChangedBy.Account(var id) -> words.account(page, id);
      case ChangedBy.System(var name) ->
          name.equals(ReferenceLoad.ACTOR.name())
              ? page.text("atlas.records.by.reference")
              : page.text("atlas.records.by.node", name);
    };
  }
}
