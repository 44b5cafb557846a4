package org.symbolon.node.web;

import java.util.List;

/**
 * Makes the records of a part findable in the one search box. An implementation returns only what
 * the visitor of the page may see; {@link Folding} makes texts comparable.
 */
public interface Searchable {

  /** Hits by kind of record, at most {@code most} shown for each. */
  List<Hits> search(Page page, String query, int most);

  /**
   * Hits of one kind.
   *
   * @param kind name of the kind, in the plural
   * @param total how many there are, shown or not
   * @param all address of the list of all of them, or empty
   */
  record Hits(String kind, long total, List<Hit> shown, String all) {
    public Hits {
      shown = List.copyOf(shown);
    }
  }

  /** One record that was found. */
  record Hit(String title, String line, String address) {}
}
