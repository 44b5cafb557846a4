package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** Draws the picture of the README from the demo, when asked: {@code -Dsymbolon.picture=true}. */
@EnabledIfSystemProperty(
    named = "symbolon.picture",
    matches = "true",
    disabledReason = "the README's picture is drawn with -Dsymbolon.picture=true only")
@ExtendWith(JourneyExtension.class)
class ReadmePictureTest {

  private static final long MOST_BYTES = 300_000;

  @Test
  void theReadmeShowsTheOverlaps(Visits visits) throws Exception {
    Visit visit = visits.signedIn("analyst", new View(1280, 1120, "en"));
    Page page = visit.go("/atlas/overlaps").page();
    page.locator(".sy-filter summary").first().click();
    page.mouse().move(0, 0);
    page.evaluate("() => document.activeElement.blur()");
    Path picture = Path.of("../docs/images/overlaps.png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    assertThat(Files.size(picture)).isLessThan(MOST_BYTES);
  }
}
