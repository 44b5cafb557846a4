package org.symbolon.node.web;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One picture: an ECharts option object made in Java. The browser draws it ({@code
 * web/picture.jte}), {@link Drawings} draws the same object on the server as SVG or PNG.
 *
 * <p>The option is plain data: maps, lists, strings, numbers, booleans; no functions, no HTML.
 *
 * <ul>
 *   <li>Colours are names of tokens of {@code symbolon.css}, {@code "--sy-q4"}, wherever ECharts
 *       takes a colour; whoever draws puts the colour in, so that dark and print work.
 *   <li>A data item may be a map with {@code say}, the text of its tooltip, and {@code href}, the
 *       page behind it: {@code Map.of("value", List.of(0, 3, 4), "say", "Shall: 4 of 9", "href",
 *       "/atlas/records/measures/M-1")}.
 *   <li>Colour, size and language of the text, animation, tooltip mode and title come by
 *       themselves. Leave them out.
 * </ul>
 *
 * @param title what the picture is called; stands above it
 * @param alt what it shows, in a sentence or two with the figures that matter, for who cannot see
 *     it
 * @param width width in pixels on the server; in the browser it is as wide as its place
 * @param height height in pixels
 * @param note what stands below a drawing that leaves the page: n, and what is not known
 */
public record Picture(
    String title, String alt, int width, int height, Map<String, ?> option, String note) {

  public Picture {
    if (title.isBlank() || alt.isBlank()) {
      throw new IllegalArgumentException("A picture has a title and says what it shows");
    }
    if (width < 100 || width > 20_000 || height < 50 || height > 20_000) {
      throw new IllegalArgumentException("No size of a picture: " + width + " x " + height);
    }
    option = Map.copyOf(option);
  }

  public Picture(String title, String alt, int width, int height, Map<String, ?> option) {
    this(title, alt, width, height, option, "");
  }

  /** One more line below the drawing. */
  public Picture withNote(String below) {
    return new Picture(
        title, alt, width, height, option, note.isBlank() ? below : note + "\n" + below);
  }

  /** The option as canonical JSON: the same option is always the same text. */
  public String json() {
    return new String(CanonicalJson.bytes(option), StandardCharsets.UTF_8);
  }
}
