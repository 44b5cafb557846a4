package org.symbolon.node.atlas.versions;

import org.symbolon.node.web.Page;

/**
 * A chart that can be drawn, frozen and cited. Each chart is a bean of this type; that is all there
 * is to do:
 *
 * <ul>
 *   <li>its page shows "Freeze and cite this chart" with {@code @template.web.cite(page = page,
 *       chart = "measures")};
 *   <li>{@code ?format=svg} and {@code ?format=png} answer at {@link #path} and {@link #api} by
 *       themselves, where the chart has a picture;
 *   <li>the command line, the list of versions and their comparison know it by its code.
 * </ul>
 *
 * <p>See {@code org.symbolon.node.atlas.measures.CitableMeasures} for an example.
 */
public interface CitableChart {

  /**
   * Short name, also on the command line: measures, overlaps, gaps, structures, networks,
   * protection, ladder, state, pair, spread, agreement.
   */
  String code();

  /**
   * Key of the text that names the chart, in {@code messages} of every complete language, such as
   * {@code atlas.measures.title}.
   */
  String titleKey();

  /** Address of the page without parameters, such as {@code /atlas/measures}. */
  String path();

  /** Address of the same in the JSON API. */
  String api();

  /** Who may do this act sees the chart, its drawing and its versions. */
  default String act() {
    return "atlas.read";
  }

  /**
   * Refuses who has the right but may not see the chart now, such as who codes blind; asked of
   * frozen versions as well.
   *
   * @throws org.symbolon.node.web.Refusal with the reason
   */
  default void check() {}

  /**
   * Address of the live page that shows the question of this page; what stands in the path of a
   * chart has to be put back there.
   */
  default String live(Page page) {
    return Page.address(path(), page.query());
  }

  /**
   * The answer to the question of this page: its parameters are those of the chart's own page, its
   * language is that of the words.
   *
   * @throws org.symbolon.node.web.Refusal as the chart's own page does, for wrong parameters
   */
  Cited cite(Page page);
}
