package org.symbolon.node.intake.sheets;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import org.symbolon.node.intake.IntakeTexts;
import org.symbolon.node.intake.SheetProblem;
import org.symbolon.reference.Wording;

/**
 * The encoding of a text file: by its mark, else UTF-8 where every byte fits, else Windows-1252
 * where nothing speaks against it. A file that is neither is refused with the line of the byte.
 */
record TextEncoding(Charset charset, int mark, String name, List<Wording> notes) {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Reads the whole stream once, keeping nothing of it. */
  static TextEncoding of(InputStream in, byte[] head, String wanted, SheetLimits limits)
      throws IOException {
    if (!wanted.isEmpty()) {
      return wanted(wanted, head);
    }
    if (starts(head, 0xFF, 0xFE, 0, 0) || starts(head, 0, 0, 0xFE, 0xFF)) {
      throw new BrokenSheet(SheetProblem.ofFile("utf32"));
    }
    if (starts(head, 0xFF, 0xFE)) {
      return new TextEncoding(UTF_16LE, 2, "UTF-16LE", List.of());
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new TextEncoding(UTF_16BE, 2, "UTF-16BE", List.of());
    }
    int mark = starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    if (mark == 0 && looksLikeUtf16(head)) {
      throw new BrokenSheet(SheetProblem.ofFile("utf16WithoutMark"));
    }
    var scan = new Utf8Scan(limits);
    byte[] buffer = new byte[16 * 1024];
    for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
      scan.feed(buffer, got);
    }
    scan.end();
    if (scan.wrongLine() == 0) {
      return new TextEncoding(UTF_8, mark, "UTF-8", List.of());
    }
    String wrong = "0x%02X".formatted(scan.wrongByte());
    if (mark > 0 || scan.multiByte() > 0) {
      throw new BrokenSheet(SheetProblem.of(scan.wrongLine(), "", "wrongByte", wrong));
    }
    if (scan.undefinedLine() > 0) {
      throw new BrokenSheet(SheetProblem.of(scan.undefinedLine(), "", "unknownEncoding"));
    }
    var note = IntakeTexts.of("intake.note.windows1252", scan.wrongLine(), wrong);
    return new TextEncoding(WINDOWS_1252, 0, "Windows-1252", List.of(note));
  }

  private static TextEncoding wanted(String name, byte[] head) throws BrokenSheet {
    Charset charset;
    try {
      charset = Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException none) {
      throw new BrokenSheet(SheetProblem.ofFile("encodingUnknown", name));
    }
    int mark = 0;
    if (charset.equals(UTF_8) && starts(head, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    } else if (charset.name().startsWith("UTF-16") && starts(head, 0xFF, 0xFE)) {
      return new TextEncoding(UTF_16LE, 2, "UTF-16LE", List.of());
    } else if (charset.name().startsWith("UTF-16") && starts(head, 0xFE, 0xFF)) {
      return new TextEncoding(UTF_16BE, 2, "UTF-16BE", List.of());
    }
    return new TextEncoding(charset, mark, charset.displayName(), List.of());
  }

  /** Decodes strictly: what does not fit is a fault, never a replacement character. */
  Reader reader(InputStream in) throws IOException {
    in.skipNBytes(mark);
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(in, decoder));
  }

  /** The line of the first byte that does not fit. */
  long wrongLine(InputStream in) throws IOException {
    in.skipNBytes(mark);
    var decoder = charset.newDecoder();
    var bytes = ByteBuffer.allocate(16 * 1024);
    var text = CharBuffer.allocate(16 * 1024);
    long line = 1;
    boolean end = false;
    while (!end) {
      int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
      end = got < 0;
      bytes.position(bytes.position() + Math.max(got, 0)).flip();
      boolean wrong = decoder.decode(bytes, text, end).isError();
      line += text.flip().chars().filter(c -> c == '\n').count();
      if (wrong) {
        break;
      }
      text.clear();
      bytes.compact();
    }
    return line;
  }

  private static boolean starts(byte[] head, int... bytes) {
    if (head.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean looksLikeUtf16(byte[] head) {
    int pairs = Math.min(head.length, 256) / 2;
    int low = 0;
    int high = 0;
    for (int i = 0; i < pairs; i++) {
      low += head[2 * i] == 0 ? 1 : 0;
      high += head[2 * i + 1] == 0 ? 1 : 0;
    }
    return pairs >= 4 && Math.max(low, high) * 10 >= pairs * 7;
  }
}
