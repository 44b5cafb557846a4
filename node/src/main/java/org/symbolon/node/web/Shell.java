package org.symbolon.node.web;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What parts add to the shell of every page. */
@Component
class Shell {

  private final ObjectProvider<ShellNotice> notices;
  private final ObjectProvider<ShellFooter> footers;

  Shell(ObjectProvider<ShellNotice> notices, ObjectProvider<ShellFooter> footers) {
    this.notices = notices;
    this.footers = footers;
  }

  Optional<ShellNotice.Notice> notice(Page page) {
    return notices.orderedStream().flatMap(one -> one.notice(page).stream()).findFirst();
  }

  List<String> footer(Page page) {
    return footers.orderedStream().flatMap(one -> one.lines(page).stream()).toList();
  }
}
