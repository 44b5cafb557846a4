package org.symbolon.node.atlas.protection;

import java.util.List;
import org.symbolon.node.web.Table;

/**
 * The sheet for who drafts a text, put into words.
 *
 * @param reach how far the yardstick reaches, and that it is no duty elsewhere
 * @param lacks what the text lacks
 * @param weaker what it says more weakly
 * @param rest how it stands on every other function
 */
record DraftView(
    String title,
    String yardstick,
    String answer,
    String n,
    List<String> behind,
    String reach,
    String back,
    List<Part> lacks,
    List<Part> weaker,
    Table rest) {

  /** One function: what the yardstick says, what the text says now, and models. */
  record Part(
      String code,
      String label,
      String need,
      List<ProtectionView.Provision> asked,
      String askedFrom,
      List<ProtectionView.Provision> now,
      Table models) {}
}
