package org.symbolon.node.access.factor;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/** A text as a QR code: one path of an SVG, so that it needs no style and no address. */
public final class QrCode {

  /** The light border that readers need (ISO/IEC 18004 section 9.1). */
  private static final int QUIET = 4;

  private QrCode() {}

  /**
   * What a page draws.
   *
   * @param size width and height in modules, border included
   * @param path the dark modules, for the attribute {@code d}
   */
  public record Drawing(int size, String path) {}

  public static Drawing of(String text) {
    ByteMatrix modules;
    try {
      modules =
          Encoder.encode(
                  text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
              .getMatrix();
    } catch (WriterException e) {
      throw new IllegalArgumentException("The text is too long for a QR code", e);
    }
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int from = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > from) {
          path.append('M').append(from + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(x - from).append("v1h").append(from - x).append('z');
        } else {
          x++;
        }
      }
    }
    return new Drawing(modules.getWidth() + 2 * QUIET, path.toString());
  }
}
