package org.symbolon.node.web.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.symbolon.node.web.Drawings.Format;
import org.symbolon.node.web.Picture;
import org.symbolon.node.web.Refusal;

class ServerDrawingsTest {

  private static final ServerDrawings DRAWINGS = new ServerDrawings();

  @AfterAll
  static void end() {
    DRAWINGS.destroy();
  }

  private static Picture bars(String title, List<Integer> values) {
    return new Picture(
        title,
        "Bars of " + values,
        400,
        200,
        Map.of(
            "xAxis",
            Map.of("type", "category", "data", List.of("a < b", "المغرب", "é")),
            "yAxis",
            Map.of("type", "value"),
            "tooltip",
            Map.of("show", true),
            "series",
            List.of(
                Map.of("type", "bar", "itemStyle", Map.of("color", "--sy-q4"), "data", values))));
  }

  private static String svg(Picture picture) {
    return new String(DRAWINGS.draw(picture, Format.SVG), StandardCharsets.UTF_8);
  }

  @Test
  void theSamePictureGivesTheSameBytesWhateverWasDrawnBefore() {
    String first = svg(bars("One", List.of(1, 2, 3)));
    svg(bars("Two", List.of(3, 2, 1)));
    var again = new ServerDrawings();
    try {
      svg(bars("Three", List.of(3, 3, 1)));
      assertThat(
              new String(
                  again.draw(bars("One", List.of(1, 2, 3)), Format.SVG), StandardCharsets.UTF_8))
          .isEqualTo(first);
    } finally {
      again.destroy();
    }
  }

  @Test
  void aDrawingSaysItsTitleItsNoteAndWhatItShows() {
    assertThat(svg(bars("Bars & more", List.of(1, 2, 3)).withNote("n = 3; 2 unknown")))
        .contains("<title id=\"title\">Bars &amp; more</title>")
        .contains(">Bars &amp; more</text>")
        .contains("n = 3; 2 unknown")
        .contains("المغرب")
        .contains("a &lt; b")
        .contains("#0b4560")
        .doesNotContain("--sy-")
        .doesNotContain("<style")
        .doesNotContain("<script");
  }

  @Test
  void aPngIsTwiceAsWideAndNotEmpty() throws Exception {
    byte[] png = DRAWINGS.draw(bars("One", List.of(1, 2, 3)), Format.PNG);
    Files.write(Path.of("target/drawing.png"), png);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(800);
    assertThat(image.getRGB(2, 2) & 0xffffff).isEqualTo(0xffffff);
    assertThat(image.getRGB(0, 0, 800, image.getHeight(), null, 0, 800))
        .as("the fill of the bars")
        .contains(0xff0b4560);
    assertThat(DRAWINGS.draw(bars("One", List.of(1, 2, 3)), Format.PNG)).isEqualTo(png);
  }

  @Test
  void aDrawingThatTakesTooLongIsEndedWithAReasonAndTheNextOneIsDrawn() {
    var drawings = new ServerDrawings(Duration.ofMillis(1), 1);
    try {
      assertThatThrownBy(() -> drawings.draw(bars("One", List.of(1, 2, 3)), Format.SVG))
          .isInstanceOfSatisfying(
              Refusal.class, refusal -> assertThat(refusal.key()).startsWith("web.drawing."));
    } finally {
      drawings.destroy();
    }
    assertThat(svg(bars("Four", List.of(4, 2, 3)))).contains("Four");
  }

  @Test
  void aTokenThatIsNoneIsNamed() {
    var picture = new Picture("One", "One", 400, 200, Map.of("color", List.of("--sy-nothing")));
    assertThatThrownBy(() -> DRAWINGS.draw(picture, Format.SVG))
        .hasMessageContaining("--sy-nothing");
  }
}
