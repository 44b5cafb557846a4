package org.symbolon.node.atlas.overlaps;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.symbolon.coverage.AtlasData;
import org.symbolon.coverage.overlaps.LeftOut;
import org.symbolon.coverage.overlaps.Overlaps;
import org.symbolon.coverage.overlaps.PairDetail;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** Finds a pair, or says why there is none. */
final class Pairs {

  private Pairs() {}

  /**
   * The pair of two bodies, in either order.
   *
   * @throws Refusal 404 with the reason where one of the two is unknown or does not count
   */
  static PairDetail detail(Page page, AtlasData data, Overlaps overlaps, String a, String b) {
    known(data, a, b);
    for (String id : List.of(a, b)) {
      for (LeftOut out : overlaps.leftOut()) {
        if (out.structureId().equals(id)) {
          throw Refusal.of(
              HttpStatus.NOT_FOUND,
              "atlas.overlaps.pair.leftOut",
              id,
              page.text("atlas.overlaps.leftOut." + out.reason()));
        }
      }
    }
    return overlaps.findDetail(a, b).orElseThrow();
  }

  /** Refuses what are not two bodies of these data. */
  static void known(AtlasData data, String a, String b) {
    if (a.equals(b)) {
      throw Refusal.of(HttpStatus.NOT_FOUND, "atlas.overlaps.pair.same", a);
    }
    for (String id : List.of(a, b)) {
      if (data.findStructure(id).isEmpty()) {
        throw Refusal.of(HttpStatus.NOT_FOUND, "atlas.overlaps.pair.unknown", id);
      }
    }
  }
}
