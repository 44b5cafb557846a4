package org.symbolon.node.access.accounts;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.ShellNotice;

/** Says on every page of a demo what is invented and what is not. */
@Component
@ConditionalOnProperty("symbolon.demo")
class DemoNotice implements ShellNotice {

  @Override
  public Optional<Notice> notice(Page page) {
    return Optional.of(Notice.of(page.text("access.demo.word"), page.text("access.demo.text")));
  }
}
