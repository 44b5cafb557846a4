package org.symbolon.node.intake.sheets;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** What a file is by its first bytes; its name is not asked. */
enum FileKind {
  EMPTY,
  GZIP,
  ZIP,
  TEXT,
  OLD_EXCEL,
  ENCRYPTED,
  PDF,
  HTML,
  XML,
  JSON,
  RTF,
  PICTURE,
  ARCHIVE,
  BINARY;

  private static final byte[] ENCRYPTED_PACKAGE =
      "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  private record Magic(String hex, FileKind kind) {}

  private static final List<Magic> MAGICS =
      List.of(
          new Magic("1f8b", GZIP),
          new Magic("504b0304", ZIP),
          new Magic("504b0506", ZIP),
          new Magic("25504446", PDF),
          new Magic("7b5c727466", RTF),
          new Magic("89504e47", PICTURE),
          new Magic("ffd8ff", PICTURE),
          new Magic("47494638", PICTURE),
          new Magic("377abcaf271c", ARCHIVE),
          new Magic("52617221", ARCHIVE),
          new Magic("425a68", ARCHIVE),
          new Magic("fd377a585a00", ARCHIVE),
          new Magic("28b52ffd", ARCHIVE),
          new Magic("7f454c46", BINARY),
          new Magic("53514c69746520", BINARY),
          new Magic("50415231", BINARY));

  static FileKind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    String hex = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
    if (hex.equals("d0cf11e0a1b11ae1")) {
      return contains(head, ENCRYPTED_PACKAGE) ? ENCRYPTED : OLD_EXCEL;
    }
    for (Magic magic : MAGICS) {
      if (hex.startsWith(magic.hex())) {
        return magic.kind();
      }
    }
    return ofText(head);
  }

  private static FileKind ofText(byte[] head) {
    String text =
        new String(head, 0, Math.min(1024, head.length), StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00ef\u00bb\u00bf", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    if (text.startsWith("<?xml")) {
      return text.contains("<html") ? HTML : XML;
    }
    if (text.startsWith("<!doctype html")
        || text.startsWith("<html")
        || text.startsWith("<table")
        || text.startsWith("<!--")
        || text.startsWith("<head")) {
      return HTML;
    }
    if (text.matches("(?s)\\{\\s*(\"|}).*|\\[\\s*[\\[{].*")) {
      return JSON;
    }
    return TEXT;
  }

  private static boolean contains(byte[] all, byte[] part) {
    for (int at = 0; at + part.length <= all.length; at++) {
      int same = 0;
      while (same < part.length && all[at + same] == part[same]) {
        same++;
      }
      if (same == part.length) {
        return true;
      }
    }
    return false;
  }
}
