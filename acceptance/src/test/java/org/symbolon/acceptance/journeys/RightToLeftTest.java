package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** In Arabic the shell is translated and runs right to left; content says that it is English. */
@ExtendWith(JourneyExtension.class)
class RightToLeftTest {

  @Test
  void theDutiesAreFoundFromRightToLeft(Visits visits) {
    Visit visit = visits.signedIn("analyst", View.ARABIC);
    Page page = visit.go("/").look("start").page();
    assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ar");
    page.locator("main a[href^='/atlas/measures']").first().click();
    assertThat(page.locator("main [lang=en]").count()).isPositive();
    visit.look("measures");
    page.locator(".sy-matrix tbody td a").first().click();
    page.locator("#sheet dd a").first().click();
    assertThat(page.url()).contains("/atlas/records/measures/");
    visit.look("record");
  }

  @Test
  void itIsSoOnAPhoneToo(Visits visits) {
    Visit visit = visits.signedIn("analyst", View.ARABIC.on(View.PHONE));
    visit.go("/").look("start");
    visit.go("/atlas/overlaps").look("overlaps");
  }
}
