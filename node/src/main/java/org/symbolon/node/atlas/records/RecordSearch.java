package org.symbolon.node.atlas.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.web.Folding;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Searchable;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Schemas;
import org.symbolon.reference.TableSchema;

/** Finds live records by key, names, titles and summaries. */
@Component
class RecordSearch implements Searchable {

  private static final List<String> SEARCHED =
      List.of(
          "title",
          "short_name",
          "name",
          "acronym",
          "label",
          "summary",
          "mandate",
          "content",
          "output",
          "identifier",
          "article",
          "description",
          "purpose");

  private final RecordWords words;
  private final Visible visible;
  private final Schemas schemas;

  RecordSearch(RecordWords words, Visible visible, ReferenceData reference) {
    this.words = words;
    this.visible = visible;
    schemas = reference.schemas();
  }

  @Override
  public List<Hits> search(Page page, String query, int most) {
    List<String> wanted = Folding.words(query);
    if (wanted.isEmpty() || !page.visitor().may("atlas.read")) {
      return List.of();
    }
    var reader = words.in(page.contentLocale());
    var hits = new ArrayList<Hits>();
    for (TableSchema schema : schemas.all()) {
      if (!visible.to(page, schema.table())) {
        continue;
      }
      var shown = new ArrayList<Hit>();
      long total = 0;
      for (Map<String, String> row : reader.data().rows(schema.table())) {
        String title = reader.title(schema.table(), row);
        if (Folding.holds(texts(schema, row, title), wanted)) {
          total++;
          if (shown.size() < most) {
            String key = schema.key(row);
            shown.add(new Hit(title, line(row, title, key), RecordAddress.of(schema.table(), key)));
          }
        }
      }
      if (total > 0) {
        hits.add(
            new Hits(
                schema.title(page.contentLocale()),
                total,
                shown,
                Page.address(RecordAddress.list(schema.table()), Map.of("q", List.of(query)))));
      }
    }
    return hits;
  }

  private static List<String> texts(TableSchema schema, Map<String, String> row, String title) {
    var texts = new ArrayList<String>();
    texts.add(title);
    texts.add(schema.key(row));
    SEARCHED.forEach(column -> texts.add(row.getOrDefault(column, "")));
    return texts;
  }

  private static String line(Map<String, String> row, String title, String key) {
    for (String column : List.of("title", "name", "summary", "mandate", "content", "output")) {
      String text = row.getOrDefault(column, "");
      if (!text.isEmpty() && !text.equals(title)) {
        return key + " · " + text;
      }
    }
    return key;
  }
}
