package org.symbolon.acceptance.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A sheet with a fault is refused with its place, a right one comes in whole, and goes out again.
 */
@ExtendWith(JourneyExtension.class)
class ImportTest {

  private static final String NAMES =
      "network_id,name,acronym,type,formalisation,legal_basis,start,end,lead,crime,region,"
          + "cimcett_eligible,summary,source_pointer,confidence,source\n";

  private static String row(String crime) {
    return "LAKE,Lake Border Contact Group,LBCG,EXPERT_NETWORK,2,exchange of letters,2024,,country A,"
        + crime
        + ",EU,N,An invented group of contact points.,,M,invented for a test\n";
  }

  @Test
  void aSheetIsRefusedThenAppliedThenUndone(Visits visits) {
    Visit visit = visits.signedIn("coordinator", View.DESK);
    visit.go("/imports/new").look("import-upload");
    hand(visit, "lake-wrong.csv", NAMES + row("TRAFFICKING"));
    visit.says("nothing was changed", "crime", "lake-wrong.csv");
    visit.look("import-refused");

    visit.go("/imports/new");
    hand(visit, "lake.csv", NAMES + row("BOTH"));
    visit.says("Would add one record");
    visit.look("import-preview");
    visit.button("Apply all rows");
    visit.says("Added one record");
    String applied = visit.page().url();
    visit.go("/atlas/records/networks/LAKE").look("record-imported");
    visit.says("Lake Border Contact Group");

    visit.go(applied).link("Undo this import").look("import-undo");
    Page page = visit.page();
    if (page.locator("[name=reason]").count() > 0) {
      page.locator("[name=reason]").fill("It was only a test.");
    }
    visit.button("Undo the import");
    visit.says("Undone");
    visit.look("import-undone");
    visit.go("/atlas/records/networks");
    visit.doesNotSay("Lake Border Contact Group");
  }

  private static void hand(Visit visit, String name, String text) {
    Page page = visit.page();
    page.locator("#upload-file")
        .setInputFiles(new FilePayload(name, "text/csv", text.getBytes(UTF_8)));
    visit.button("Read and compare");
    page.waitForURL(url -> !url.endsWith("/imports/new"));
    // A sheet is read while one may leave; the page says so until it is read.
    page.waitForCondition(() -> {
      if (page.locator("main .sy-work[role=status]").locator("visible=true").count() == 0) {
        return true;
      }
      page.reload();
      return false;
    });
  }
}
