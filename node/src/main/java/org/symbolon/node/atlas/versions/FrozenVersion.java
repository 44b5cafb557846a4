package org.symbolon.node.atlas.versions;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A chart as it was at one time. Everything in it stays.
 *
 * @param asked parameters of the chart's own address
 * @param digest SHA-256 of the document, in hexadecimal
 * @param recordsVersion the state of the records then
 * @param organisation name of the author's organisation then
 * @param words by language, {@code en} and {@code fr}
 */
record FrozenVersion(
    VersionId id,
    String chart,
    Map<String, List<String>> asked,
    Document document,
    String digest,
    long recordsVersion,
    String programVersion,
    Instant frozenAt,
    UUID account,
    UUID organisationId,
    String organisation,
    Map<String, Words> words) {

  /** The canonical JSON that is frozen. */
  record Document(byte[] bytes) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Document document && Arrays.equals(bytes, document.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return bytes.length + " bytes";
    }
  }

  /**
   * What is said of it in one language.
   *
   * @param alt what the drawing shows; empty where there is none
   * @param drawing SVG; empty where there is none
   */
  record Words(
      String title, String answer, String n, List<String> sources, String alt, Document drawing) {

    boolean isDrawn() {
      return drawing.bytes().length > 0;
    }
  }

  /** In the language of the page, else in English. */
  Words in(String language) {
    Words found = words.getOrDefault(language, words.get("en"));
    if (found == null) {
      throw new IllegalStateException("A version without words: " + id);
    }
    return found;
  }

  String address() {
    return "/atlas/versions/" + id;
  }
}
