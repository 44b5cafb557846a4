package org.symbolon.node.access.places;

/** Which browser it was, as its owner would say it; never the whole text that a browser sends. */
public enum BrowserFamily {
  EDGE,
  OPERA,
  SAMSUNG,
  FIREFOX,
  CHROMIUM,
  SAFARI,
  OTHER;

  /** Later browsers name earlier ones, so the order matters. */
  public static BrowserFamily of(String userAgent) {
    if (has(userAgent, "Edg/", "EdgA/", "EdgiOS/")) {
      return EDGE;
    }
    if (has(userAgent, "OPR/", "Opera")) {
      return OPERA;
    }
    if (has(userAgent, "SamsungBrowser/")) {
      return SAMSUNG;
    }
    if (has(userAgent, "Firefox/", "FxiOS/")) {
      return FIREFOX;
    }
    if (has(userAgent, "Chrome/", "Chromium/", "CriOS/")) {
      return CHROMIUM;
    }
    if (has(userAgent, "Safari/")) {
      return SAFARI;
    }
    return OTHER;
  }

  private static boolean has(String text, String... words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
