package org.symbolon.reference.treaties;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Whether bytes can be a text at all, by how they begin. */
final class PlainText {

  private static final List<String> OTHERS =
      List.of("504b0304", "d0cf11e0", "25504446", "1f8b", "7b5c727466", "89504e47", "ffd8ff");

  private PlainText() {}

  /** False with a fault where the file is empty, a web page, a workbook, a PDF or a picture. */
  static boolean check(byte[] bytes, TreatyFaults faults) {
    String head =
        new String(bytes, 0, Math.min(2_048, bytes.length), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00ef\u00bb\u00bf", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (head.isEmpty()) {
      faults.add(0, "", TreatyFaultCode.EMPTY_FILE);
      return false;
    }
    if (head.startsWith("<")) {
      faults.add(0, "", TreatyFaultCode.WEB_PAGE);
      return false;
    }
    String hex = HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
    if (OTHERS.stream().anyMatch(hex::startsWith)) {
      faults.add(0, "", TreatyFaultCode.NOT_TEXT);
      return false;
    }
    return true;
  }

  /** The first control or lost character of a text, as U+FFFD; empty where there is none. */
  static String badCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean invisible =
          (c < ' ' && c != '\n' && c != '\t' && c != '\r')
              || (c >= '\u007f' && c <= '\u009f')
              || (c >= '\u202a' && c <= '\u202e')
              || (c >= '\u2066' && c <= '\u2069')
              || c == '\ufffd'
              || c == '\ufeff';
      if (invisible) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
      }
    }
    return "";
  }
}
