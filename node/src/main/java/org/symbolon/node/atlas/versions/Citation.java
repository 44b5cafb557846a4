package org.symbolon.node.atlas.versions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.symbolon.node.web.Page;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How to cite a version: as text, BibTeX and CSL-JSON. It names the organisation that froze it, the
 * title, the day, the address and the beginning of the digest; never a person.
 *
 * @param address where the version stays, in full
 */
record Citation(Page page, FrozenVersion version, String address) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private String title() {
    return version.in(page.contentLocale().getLanguage()).title();
  }

  private LocalDate day() {
    return version.frozenAt().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private String digest() {
    return version.digest().substring(0, 16);
  }

  private String author() {
    return version.organisation().isEmpty() ? "Symbolon" : version.organisation();
  }

  String text() {
    return page.text(
        "atlas.versions.citation",
        author(),
        Integer.toString(day().getYear()),
        title().matches(".*[?!.]") ? title() : title() + ".",
        version.in(page.contentLocale().getLanguage()).n(),
        page.date(day()),
        version.id().text(),
        address,
        digest());
  }

  String bibtex() {
    return """
    @misc{symbolon-%s,
      author       = {{%s}},
      title        = {{%s}},
      year         = {%d},
      month        = {%d},
      day          = {%d},
      howpublished = {Symbolon %s, %s %s},
      url          = {%s},
      note         = {SHA-256 %s}
    }
    """
        .formatted(
            version.id(),
            braced(author()),
            braced(title()),
            day().getYear(),
            day().getMonthValue(),
            day().getDayOfMonth(),
            version.programVersion(),
            page.text("atlas.versions.version"),
            version.id(),
            address,
            version.digest());
  }

  private static String braced(String text) {
    return text.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1");
  }

  String csl() {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", "symbolon-" + version.id());
    item.put("type", "dataset");
    item.put("title", title());
    item.put("author", List.of(Map.of("literal", author())));
    item.put(
        "issued",
        Map.of(
            "date-parts",
            List.of(List.of(day().getYear(), day().getMonthValue(), day().getDayOfMonth()))));
    item.put("publisher", "Symbolon " + version.programVersion());
    item.put("version", version.id().text());
    item.put("language", page.contentLocale().getLanguage());
    item.put("URL", address);
    item.put("note", "SHA-256 " + version.digest());
    return JSON.writeValueAsString(List.of(item)) + "\n";
  }
}
