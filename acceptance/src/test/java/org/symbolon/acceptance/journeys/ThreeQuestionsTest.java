package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The questions that lead a newcomer in, from the first page to the record behind an answer. */
@ExtendWith(JourneyExtension.class)
class ThreeQuestionsTest {

  @Test
  void whichDutiesDoTheInstrumentsShare(Visits visits) {
    Visit visit = visits.signedIn("analyst", View.DESK);
    Page page = visit.go("/").look("start").page();
    visit.link("Which duties do the instruments share, and how strongly?");
    assertThat(visit.heading()).isEqualTo("Chart of measures");
    visit.look("measures");
    int all = page.locator(".sy-matrix tbody tr").count();

    visit.filter("crime", "THB");
    assertThat(page.locator(".sy-matrix tbody tr").count()).isNotEqualTo(all);

    page.locator(".sy-matrix tbody td a").first().click();
    assertThat(page.url()).contains("crime=THB").contains("cell=");
    assertThat(page.locator("#sheet").innerText()).contains("Article").contains("Confidence");
    visit.look("measures-cell");

    page.locator("#sheet dd a").first().click();
    assertThat(page.url()).contains("/atlas/records/measures/");
    assertThat(page.locator("#said, #unknown").count()).isEqualTo(2);
    visit.look("record");
  }

  @Test
  void whoDoesTheSameAndDoTheyKnowOfEachOther(Visits visits) {
    Visit visit = visits.signedIn("analyst", View.DESK);
    Page page = visit.go("/").page();
    visit.link("Who does the same, and do they know of each other?");
    visit.says("28 overlap unusually much", "about 38", "37.8", "61 structures");
    visit.look("overlaps");

    page.locator("#invite ~ .sy-scroll").first().locator("tbody th a").first().click();
    assertThat(page.url()).containsPattern("/atlas/overlaps/[^/]+/[^/]+$");
    assertThat(page.locator("input[type=radio]:checked").count()).isZero();
    visit.says("Where they meet, function by function", "What each does by mandate");
    visit.look("pair");
  }

  @Test
  void whichDutiesHasNoBodyOnRecord(Visits visits) {
    Visit visit = visits.signedIn("analyst", View.DESK);
    Page page = visit.go("/").page();
    visit.link("Which duties has no body on record?");
    assertThat(visit.heading()).isEqualTo("Gaps");
    visit.says("none recorded", "61 bodies").doesNotSay("nobody does");
    visit.look("gaps");

    visit.filter("addressee", "EXECUTIVE");
    page.locator("#functions ~ .sy-scroll").first().locator("tbody th a").first().click();
    assertThat(page.url()).contains("/atlas/gaps/");
    visit.says("none recorded in 61 bodies", "What is unknown");
    visit.look("gap");
    visit.click(AriaRole.LINK, "Gaps");
    assertThat(visit.heading()).isEqualTo("Gaps");
  }
}
