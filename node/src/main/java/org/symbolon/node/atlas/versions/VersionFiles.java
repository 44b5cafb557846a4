package org.symbolon.node.atlas.versions;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.symbolon.node.web.Drawings;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** What of a version leaves as a file. */
final class VersionFiles {

  private VersionFiles() {}

  /** The bytes that the digest is of. */
  static void data(FrozenVersion version, HttpServletResponse response) throws IOException {
    byte[] bytes = version.document().bytes();
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"" + version.chart() + "-" + version.id() + ".json\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("ETag", "\"" + version.digest() + "\"");
    response.setHeader("Repr-Digest", "sha-256=:" + base64(version.digest()) + ":");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private static String base64(String hex) {
    return java.util.Base64.getEncoder().encodeToString(java.util.HexFormat.of().parseHex(hex));
  }

  /** The drawing as frozen; a PNG is made of the frozen SVG. */
  static void drawing(
      FrozenVersion version,
      Page page,
      Drawings.Format format,
      Drawings drawings,
      HttpServletResponse response)
      throws IOException {
    // A drawing is kept by whoever fetched it: its address names the language, where it is known.
    String named = page.parameter("words");
    FrozenVersion.Words words =
        version.in(named.isEmpty() ? page.contentLocale().getLanguage() : named);
    if (!words.isDrawn()) {
      throw Refusal.of(HttpStatus.NOT_FOUND, "atlas.versions.undrawn");
    }
    byte[] svg = words.drawing().bytes();
    byte[] drawing =
        switch (format) {
          case SVG -> svg;
          case PNG -> drawings.png(svg);
        };
    Drawings.send(response, version.chart() + "-" + version.id(), drawing, format);
  }
}
