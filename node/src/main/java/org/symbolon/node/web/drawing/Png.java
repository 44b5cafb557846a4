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

  private Png() {}

  static byte[] of(byte[] svg) {
    var transcoder = new PNGTranscoder();
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
    transcoder.addTranscodingHint(XMLAbstractTranscoder.KEY_XML_PARSER_VALIDATING, false);
    transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, 2f * width(svg));
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

  /** From the first element: {@link Frame} writes its width first. */
  private static float width(byte[] svg) {
    String head = new String(svg, 0, Math.min(svg.length, 400), StandardCharsets.UTF_8);
    int at = head.indexOf("width=\"") + 7;
    return Float.parseFloat(head.substring(at, head.indexOf('"', at)));
  }

  /** The machine has no fonts, or none that Java can read. */
  static final class NoFonts extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoFonts(Throwable cause) {
      super("no fonts", cause);
    }
  }
}
