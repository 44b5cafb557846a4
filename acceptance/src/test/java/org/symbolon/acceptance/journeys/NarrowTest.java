package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same ways on a phone. */
@ExtendWith(JourneyExtension.class)
class NarrowTest {

  @Test
  void whoDoesTheSameIsFoundOnAPhone(Visits visits) {
    Visit visit = visits.signedIn("analyst", View.PHONE);
    Page page = visit.go("/").look("start").page();
    visit.link("Who does the same, and do they know of each other?");
    visit.look("overlaps");
    page.locator("#invite ~ .sy-scroll").first().locator("tbody th a").first().click();
    assertThat(page.url()).containsPattern("/atlas/overlaps/[^/]+/[^/]+$");
    visit.look("pair");
    page.locator("details[data-menu] summary").locator("visible=true").first().click();
    assertThat(page.locator(".sy-menu").locator("visible=true").innerText()).contains("Sign out");
    visit.see("menu");
  }

  @Test
  void aPhoneShowsOneTextAtATime(Visits visits) {
    Visit visit = visits.open(View.PHONE);
    Page page = visit.go("/atlas/measures").page();
    assertThat(page.locator(".sy-matrix").locator("visible=true").count()).isZero();
    assertThat(page.locator("#one").isVisible()).isTrue();
    visit.look("measures");
  }
}
