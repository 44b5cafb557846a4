package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has no account sees what the node publishes, and nothing else. */
@ExtendWith(JourneyExtension.class)
class VisitorTest {

  @Test
  void aVisitorSeesThePublishedChart(Visits visits) {
    Visit visit = visits.open(View.DESK);
    visit.go("/").look("start-visitor");
    visit.link("Which duties do the instruments share, and how strongly?");
    assertThat(visit.heading()).isEqualTo("Chart of measures");
    assertThat(visit.page().locator(".sy-matrix tbody tr").count()).isGreaterThan(30);
    assertThat(visit.page().locator("a[href^='/atlas/tasks']").count()).isZero();
  }

  @Test
  void aVisitorIsToldWhyTheRestIsNotOpen(Visits visits) {
    Visit visit = visits.open(View.DESK).expecting(401).expecting(403);
    for (String address : List.of("/atlas/overlaps", "/atlas/tasks", "/accounts", "/imports")) {
      visit.go(address).says("account");
      assertThat(visit.page().locator("main table").count()).as(address).isZero();
    }
    visit.look("refused-visitor");
  }
}
