package org.symbolon.node.atlas.home;

import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.PartToday;

/** What the Atlas of this node holds today. */
@Component
class AtlasToday implements PartToday {

  private final AtlasRecords records;

  AtlasToday(AtlasRecords records) {
    this.records = records;
  }

  @Override
  public String part() {
    return "atlas";
  }

  @Override
  public String today(Page page) {
    if (!page.visitor().may("atlas.read")) {
      return page.text("atlas.home.signin");
    }
    var data = records.data();
    return page.text(
        "atlas.home.today",
        data.measures().stream().map(measure -> measure.instrumentId()).distinct().count(),
        data.instruments().size(),
        data.structures().size(),
        data.networks().size());
  }
}
