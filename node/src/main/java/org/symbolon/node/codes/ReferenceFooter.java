package org.symbolon.node.codes;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.ShellFooter;
import org.symbolon.reference.FileNote;
import org.symbolon.reference.ReferenceData;

/** Says in the footer which reference data the node has. */
@Component
@Order(50)
class ReferenceFooter implements ShellFooter {

  private final String version;
  private final String asOf;

  ReferenceFooter(ReferenceData data) {
    this.version = latest(data.files().stream().map(FileNote::version).toList());
    this.asOf = latest(data.files().stream().map(FileNote::asOf).toList());
  }

  private static String latest(List<String> texts) {
    return texts.stream().max(String::compareTo).orElse("");
  }

  @Override
  public List<String> lines(Page page) {
    return asOf.length() == 10
        ? List.of(page.text("codes.footer", version, page.date(LocalDate.parse(asOf))))
        : List.of();
  }
}
