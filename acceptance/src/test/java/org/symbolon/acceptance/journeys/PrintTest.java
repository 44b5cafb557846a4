package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** On paper stands the answer with its n and its table, and nothing that is only for a screen. */
@ExtendWith(JourneyExtension.class)
class PrintTest {

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
  private static final int MOST_SHEETS = 30;

  /** A sheet less its margins, in pixels of CSS; browsers shrink what is wider by half as much. */
  private static final int A4_WIDTH = 718 * 3 / 2;

  private static final int A4_HEIGHT = 1047 * 3 / 2;

  @Test
  void theAnswersArePrintedWithoutFilters(Visits visits) throws Exception {
    Visit visit = visits.signedIn("analyst", View.DESK);
    print(visit, "/atlas/overlaps", "overlaps");
    print(visit, "/atlas/measures", "measures");
    print(visit, "/atlas/gaps", "gaps");
    print(visit, "/atlas/networks", "networks");
    print(visit, "/atlas/protection", "protection");
    print(visit, "/atlas/ladder", "ladder");
  }

  private static void print(Visit visit, String address, String name) throws Exception {
    Page page = visit.go(address).page();
    byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
    Path file = Path.of("target/screens", "print-" + name + ".pdf");
    Files.createDirectories(file.resolveSibling(""));
    Files.write(file, pdf);
    long sheets = SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    assertThat(sheets).as("sheets of " + name).isBetween(1L, (long) MOST_SHEETS);

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("h1").isVisible()).isTrue();
    assertThat(page.locator(".sy-answer").first().isVisible()).isTrue();
    assertThat(page.locator(".sy-n").first().isVisible()).isTrue();
    assertThat(page.locator("main table").locator("visible=true").count()).isPositive();
    assertThat(page.locator(".sy-filter form").locator("visible=true").count()).isZero();
    assertThat(page.locator(".sy-parts").locator("visible=true").count()).isZero();
    assertThat(page.locator(".sy-exit").locator("visible=true").count()).isZero();
    page.setViewportSize(A4_WIDTH, A4_HEIGHT);
    visit.see("print-" + name);
    page.setViewportSize(visit.view().width(), visit.view().height());
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }
}
