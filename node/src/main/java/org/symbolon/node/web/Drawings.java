package org.symbolon.node.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws a {@link Picture} on the server, without a browser: for download, print and frozen
 * versions. The same picture always gives the same bytes. Drawings are kept by the digest of what
 * they show; the engine behind them is loaded when the first one is asked for.
 */
public interface Drawings {

  /** Formats of a drawing. */
  enum Format {
    SVG("image/svg+xml"),
    PNG("image/png");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    public String mediaType() {
      return mediaType;
    }

    public String ending() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The format of this name, in any case; empty for other formats. */
    public static Optional<Format> find(String name) {
      for (Format format : values()) {
        if (format.ending().equals(name.toLowerCase(Locale.ROOT))) {
          return Optional.of(format);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * The drawing.
   *
   * @throws Refusal 503 where too many wait or it takes too long: both pass
   */
  byte[] draw(Picture picture, Format format);

  /** PNG of a drawing that {@link #draw} made as SVG, now or years ago. */
  byte[] png(byte[] svg);

  /** Sends the drawing as a file of this name. */
  default void send(HttpServletResponse response, String name, Picture picture, Format format)
      throws IOException {
    send(response, name, draw(picture, format), format);
  }

  /** Sends a drawing as a file of this name. */
  static void send(HttpServletResponse response, String name, byte[] drawing, Format format)
      throws IOException {
    response.setContentType(format.mediaType());
    response.setHeader(
        "Content-Disposition", "inline; filename=\"" + name + "." + format.ending() + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    // A drawing carries its own styles and needs nothing else.
    response.setHeader(
        ContentPolicy.HEADER, "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    response.setContentLength(drawing.length);
    response.getOutputStream().write(drawing);
  }
}
