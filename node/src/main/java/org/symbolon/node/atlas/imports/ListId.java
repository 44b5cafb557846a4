package org.symbolon.node.atlas.imports;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.zip.CRC32;

/** The id of a status list: treaty, source in short, day. */
final class ListId {

  private static final int LONGEST = 40;

  private ListId() {}

  static String of(String instrument, String source, String day) {
    String who = source.equals("UN Treaty Collection") ? "UNTC" : shortened(source);
    return instrument + ":" + who + ":" + day;
  }

  /** Letters and digits; what that loses is made up for by a checksum, so two sources differ. */
  private static String shortened(String source) {
    String plain =
        Normalizer.normalize(source, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-|-$", "")
            .toLowerCase(Locale.ROOT);
    var sum = new CRC32();
    sum.update(source.getBytes(StandardCharsets.UTF_8));
    return plain.substring(0, Math.min(LONGEST, plain.length()))
        + "-"
        + String.format(Locale.ROOT, "%08x", sum.getValue());
  }
}
