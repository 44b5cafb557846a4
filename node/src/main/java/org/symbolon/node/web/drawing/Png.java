package org.symbolon.node.web.drawing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.XMLAbstractTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** SVG as PNG at twice its size, so that it prints sharp. Nothing is loaded from elsewhere. */
final class Png {

  private static final double MOST_POINTS = 24e6;

  private Png() {}

  static byte[] of(byte[] svg) {
    var transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
    transcoder.addTranscodingHint(XMLAbstractTranscoder.KEY_XML_PARSER_VALIDATING, false);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) wide(svg));
    var out = new ByteArrayOutputStream();
    try {
      transcoder.transcode(
          new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput(out));
    } catch (TranscoderException e) {
      throw new IllegalStateException("The drawing could not be made a PNG", e);
    } catch (LinkageError | InternalError e) {
      throw new NoFonts(e);
    }
    return out.toByteArray();
  }

  /** Twice as wide as the drawing, or less where that would be too many points to hold. */
  private static double wide(byte[] svg) {
    String head = new String(svg, 0, Math.min(svg.length, 400), StandardCharsets.UTF_8);
    double width = number(head, "width");
    return width * Math.min(2, Math.sqrt(MOST_POINTS / (width * number(head, "height"))));
  }

  /** From the first element: {@link Frame} writes its size first. */
  private static double number(String head, String name) {
    int at = head.indexOf(" " + name + "=\"") + name.length() + 3;
    return Double.parseDouble(head.substring(at, head.indexOf('"', at)));
  }

  /** The machine has no fonts, or none that Java can read. */
  static final class NoFonts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoFonts(Throwable cause) {
      super("no fonts", cause);
    }
  }
}
