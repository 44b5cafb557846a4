package org.symbolon.node.intake.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.symbolon.node.intake.SheetProblem;

/**
 * A small text file read whole, unpacked where it is in gzip; for targets that read a form of their
 * own.
 *
 * @param bytes empty where there is a problem
 */
public record WholeFile(byte[] bytes, boolean gzip, Optional<SheetProblem> problem) {

  private static final int LARGEST = 8 << 20;
  private static final int LINE = 4_096;

  public static WholeFile read(SheetSource source) throws IOException {
    return read(source, LARGEST);
  }

  /** The first line of a file as text; what is no text gives something that no one recognises. */
  public static String firstLine(SheetSource source) throws IOException {
    byte[] head = read(source, LINE).bytes();
    String text = new String(head, 0, Math.min(LINE, head.length), StandardCharsets.UTF_8);
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  private static WholeFile read(SheetSource source, int most) throws IOException {
    boolean gzip;
    try (InputStream in = source.open()) {
      byte[] magic = in.readNBytes(2);
      gzip = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
    }
    try (InputStream in = gzip ? new GZIPInputStream(source.open()) : source.open()) {
      var out = new ByteArrayOutputStream();
      byte[] buffer = new byte[16 * 1024];
      for (int got = in.read(buffer); got >= 0 && out.size() <= most; got = in.read(buffer)) {
        out.write(buffer, 0, got);
      }
      return out.size() > most && most == LARGEST
          ? broken("tooBig", gzip, LARGEST >> 20)
          : new WholeFile(out.toByteArray(), gzip, Optional.empty());
    } catch (ZipException _) {
      return broken("gzipDamaged", gzip);
    } catch (java.io.EOFException _) {
      return broken("gzipCut", gzip);
    }
  }

  private static WholeFile broken(String code, boolean gzip, Object... arguments) {
    return new WholeFile(new byte[0], gzip, Optional.of(SheetProblem.ofFile(code, arguments)));
  }
}
