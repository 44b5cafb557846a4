package org.symbolon.node.atlas.gaps;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.gaps.Support;
import org.symbolon.coverage.records.Addressee;
import org.symbolon.coverage.records.Instrument;
import org.symbolon.node.atlas.questions.Words;
import org.symbolon.node.web.Page;

/** Codes of gaps in the reader's language. */
record GapWords(Page page, Words words, AtlasData data) {

  /** Bodies named in a cell; the rest is counted, and stands on the function's own page. */
  private static final int NAMED = 4;

  String function(String code) {
    return data.findFunction(code).map(known -> words.function(page, known)).orElse(code);
  }

  String category(String function) {
    return data.findFunction(function)
        .map(known -> words.category(page, known.category()))
        .orElse("");
  }

  String instrument(String id) {
    return data.findInstrument(id).map(Instrument::label).orElse(id);
  }

  String structure(String id) {
    return words.body(data, id);
  }

  String addressees(List<Addressee> addressees) {
    return addressees.isEmpty()
        ? page.text("atlas.gaps.addressee.unknown")
        : addressees.stream()
            .map(addressee -> words.code(page, "addressee", addressee.name()))
            .collect(Collectors.joining(", "));
  }

  /** The grade with its shape: full, half, empty. */
  String grade(Support support) {
    return shape(support) + " " + page.text("atlas.gaps.grade." + support);
  }

  static String shape(Support support) {
    return switch (support) {
      case DIRECT -> "●";
      case GENERAL -> "◐";
      case NONE_RECORDED -> "○";
    };
  }

  /** The first bodies by name, and how many more. */
  String bodies(Collection<String> ids) {
    String named = ids.stream().limit(NAMED).map(this::structure).collect(Collectors.joining(", "));
    return ids.isEmpty()
        ? "–"
        : ids.size() <= NAMED ? named : page.text("atlas.gaps.more", named, ids.size() - NAMED);
  }

  GapViews.Sign sign(Standing standing) {
    return switch (standing) {
      case GAP -> sign("stop", "×", standing);
      case GENERAL_ONLY, SINGLE -> sign("care", "!", standing);
      case STATE_ONLY -> sign("", "§", standing);
      case SHARED -> sign("ok", "✓", standing);
    };
  }

  private GapViews.Sign sign(String kind, String shape, Standing standing) {
    return new GapViews.Sign(
        kind.isEmpty() ? "sy-sign" : "sy-sign sy-sign--" + kind,
        shape,
        page.text("atlas.gaps.standing." + standing));
  }
}
