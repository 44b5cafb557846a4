package org.symbolon.node.atlas.coding;

import java.util.List;
import org.springframework.stereotype.Component;
import org.symbolon.coverage.records.Coding;
import org.symbolon.node.atlas.AtlasSnapshot;

/**
 * Where coders differ, for the charts and for the codebook. Who codes blind at the moment gets
 * nothing.
 */
@Component
public class Disputes {

  private final Codings codings;
  private final Blindness blindness;

  Disputes(Codings codings, Blindness blindness) {
    this.codings = codings;
    this.blindness = blindness;
  }

  /** What is disputed at this version of the data, as far as the actor at hand may know. */
  public Disputed at(AtlasSnapshot snapshot) {
    return blindness.blind() ? Disputed.NONE : codings.at(snapshot).disputed();
  }

  /** Refuses, 409, whoever codes blind: for pages that show what several coders said. */
  public void check() {
    blindness.check();
  }

  /**
   * How further coders coded a provision, by the numbers of the coders; nothing for who codes
   * blind.
   */
  public List<Coding> further(AtlasSnapshot snapshot, String measureId) {
    if (blindness.blind()) {
      return List.of();
    }
    var book = codings.at(snapshot).book();
    return book.coders().stream()
        .filter(coder -> !coder.equals(Coding.FIRST))
        .flatMap(coder -> book.find(coder, measureId).stream())
        .toList();
  }
}
