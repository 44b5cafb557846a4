package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everything that a mouse does is done with keys. */
@ExtendWith(JourneyExtension.class)
class KeyboardTest {

  private static final int MOST_STEPS = 60;

  @Test
  void theFirstKeySkipsToTheContentAndTheFilterIsNear(Visits visits) {
    Visit visit = visits.open(View.DESK);
    Page page = visit.go("/atlas/measures").page();
    page.keyboard().press("Tab");
    assertThat(focused(page, "e => e.textContent")).isEqualTo("Skip to content");
    visit.see("skip-link");
    page.keyboard().press("Enter");
    assertThat(focused(page, "e => e.id")).isEqualTo("main");

    int steps = 0;
    while (!focused(page, "e => e.closest('.sy-filter') ? e.tagName : ''").equals("SELECT")) {
      assertThat(steps++).as("steps of Tab to the filter").isLessThan(MOST_STEPS);
      page.keyboard().press("Tab");
    }
    assertThat(
            focused(page, "e => getComputedStyle(e).outlineStyle + getComputedStyle(e).boxShadow"))
        .isNotEqualTo("nonenone");
    String before = focused(page, "e => e.value");
    page.keyboard().press("ArrowDown");
    assertThat(focused(page, "e => e.value")).isNotEqualTo(before);
    while (!focused(page, "e => e.tagName").equals("BUTTON")) {
      assertThat(steps++).as("steps of Tab to the button").isLessThan(MOST_STEPS);
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    page.waitForURL(url -> url.contains("?"));
    assertThat(page.locator(".sy-on a").count()).isPositive();
  }

  @Test
  void escapeThreeTimesLeavesThePage(Visits visits) {
    Page page = visits.open(View.DESK).go("/atlas/measures").page();
    for (int times = 0; times < 3; times++) {
      page.keyboard().press("Escape");
    }
    page.waitForURL("about:blank");
    page.goBack();
    assertThat(page.url()).doesNotContain("/atlas/measures");
  }

  private static String focused(Page page, String question) {
    return String.valueOf(page.evaluate("(" + question + ")(document.activeElement)"));
  }
}
