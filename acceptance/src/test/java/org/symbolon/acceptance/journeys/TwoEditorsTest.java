package org.symbolon.acceptance.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two people change one record; nobody's work is lost unseen. */
@ExtendWith(JourneyExtension.class)
class TwoEditorsTest {

  private static final String FORM = "/atlas/records/networks/BALI/edit";

  @Test
  void theSecondSeesBothVersionsAndDecides(Visits visits) {
    Visit first = visits.signedIn("coordinator", View.DESK).go(FORM);
    Visit second = visits.signedIn("analyst", View.DESK).expecting(409).go(FORM);
    first.look("record-form");
    save(first, "Secretariat of country A");
    first.says("Secretariat of country A");

    save(second, "Secretariat of country B");
    second.says("Secretariat of country A", "Secretariat of country B", "Ada Coordinator");
    second.look("record-conflict");
    second.page().locator("main form button.btn-primary").click();
    second.says("Secretariat of country B");
    second.go("/atlas/records/networks/BALI").look("record-history");
    second.says("Secretariat of country A", "History");
  }

  private static void save(Visit visit, String lead) {
    var page = visit.page();
    page.locator("[name=lead]").fill(lead);
    page.getByLabel("The world has changed; the record was right before").check();
    page.locator("[name=reason]").fill("The secretariat has moved.");
    page.locator("main form button.btn-primary").first().click();
  }
}
