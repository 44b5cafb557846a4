package org.symbolon.acceptance.journeys;

/**
 * How a page is looked at.
 *
 * @param width in pixels of CSS
 * @param height in pixels of CSS
 * @param language what the browser asks for
 */
record View(int width, int height, String language) {

  static final View DESK = new View(1440, 1000, "en");
  static final View PHONE = new View(390, 844, "en");
  static final View FRENCH = new View(1440, 1000, "fr");
  static final View ARABIC = new View(1440, 1000, "ar");

  boolean narrow() {
    return width < 768;
  }

  View on(View other) {
    return new View(other.width, other.height, language);
  }

  @Override
  public String toString() {
    return width + "-" + language;
  }
}
