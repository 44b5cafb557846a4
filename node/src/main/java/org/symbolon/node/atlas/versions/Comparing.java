package org.symbolon.node.atlas.versions;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.symbolon.node.web.CanonicalJson;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;

/** Two versions of one chart, or a version and the chart of today. */
@Component
class Comparing {

  private final Freezing freezing;
  private final VersionStore store;

  Comparing(Freezing freezing, VersionStore store) {
    this.freezing = freezing;
    this.store = store;
  }

  /**
   * What is compared with what.
   *
   * @param to empty for the chart of today
   */
  record Both(FrozenVersion from, Optional<FrozenVersion> to, VersionDifference difference) {}

  /** The version of this id, where the actor at hand may see its chart. */
  FrozenVersion get(String typed) {
    FrozenVersion found =
        VersionId.parse(typed)
            .flatMap(store::find)
            .filter(version -> freezing.visible(freezing.chart(version.chart())))
            .orElseThrow(Refusal::notFound);
    freezing.chart(found.chart()).check();
    return found;
  }

  /** As the address says: {@code from} a version {@code to} another, or to {@code live}. */
  Both both(Page page) {
    if (page.parameter("from").isBlank()) {
      throw Refusal.badRequest("atlas.versions.compare.from");
    }
    FrozenVersion from = get(page.parameter("from"));
    String other = page.parameter("to");
    if (other.isBlank() || other.equals("live")) {
      byte[] live = freezing.live(freezing.chart(from.chart()), page, from.asked());
      return new Both(from, Optional.empty(), difference(from, live));
    }
    FrozenVersion to = get(other);
    if (!to.chart().equals(from.chart())) {
      throw Refusal.badRequest("atlas.versions.compare.charts", from.chart(), to.chart());
    }
    return new Both(from, Optional.of(to), difference(from, to.document().bytes()));
  }

  private static VersionDifference difference(FrozenVersion from, byte[] to) {
    return VersionDifference.of(
        CanonicalJson.read(from.document().bytes()), CanonicalJson.read(to));
  }
}
