package org.symbolon.node.atlas.versions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.symbolon.node.web.CanonicalJson;
import org.symbolon.node.web.Picture;

/**
 * What a chart says to one question, ready to be frozen. {@code question}, {@code data}, {@code
 * keys} and {@code names} are the document that is frozen and have no language: codes and ids, not
 * words. The rest is words in the language of the page. No person's name anywhere, no label, no
 * reply, no answer of a named body that is not published.
 *
 * @param title what the chart is called
 * @param answer the answer in a sentence
 * @param n what it is counted from
 * @param sources where the records come from, and what is not known
 * @param question the question as understood (record or map), with what was not said filled in
 * @param data tables by name: each a list of rows (records or maps) or an object of figures; rows
 *     may hold lists of codes
 * @param keys for each list of rows in {@code data}, the columns that tell one row from another;
 *     two versions are compared by them
 * @param names ids of records that the data speak of, and how those were called at the time
 * @param picture the drawing, where the chart has one
 */
public record Cited(
    String title,
    String answer,
    String n,
    List<String> sources,
    Object question,
    Map<String, ?> data,
    Map<String, List<String>> keys,
    Map<String, String> names,
    Optional<Picture> picture) {

  public Cited {
    sources = List.copyOf(sources);
    keys = Map.copyOf(keys);
    names = Map.copyOf(names);
    for (String table : keys.keySet()) {
      if (!data.containsKey(table)) {
        throw new IllegalArgumentException("Keys of a table that is not there: " + table);
      }
    }
  }

  /**
   * The components of a record of options that say something, to begin a question with; more can be
   * put in, and what is only how it was said taken out.
   */
  public static Map<String, Object> said(Object options) {
    Map<String, Object> said = new TreeMap<>();
    CanonicalJson.tree(options)
        .properties()
        .forEach(one -> {
          if (!one.getValue().isNull() && !(one.getValue().isArray() && one.getValue().isEmpty())) {
            said.put(one.getKey(), one.getValue());
          }
        });
    return said;
  }
}
