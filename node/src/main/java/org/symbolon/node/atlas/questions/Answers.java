package org.symbolon.node.atlas.questions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.symbolon.coverage.AtlasData;
import org.symbolon.node.atlas.AtlasSnapshot;

/**
 * Answers kept until the data change: the same question of the same records is worked out once.
 * Bounded; the least recently asked goes first.
 */
public final class Answers<Q, A> {

  private static final int MOST = 64;

  private record Asked<Q>(long version, Q question) {}

  private final BiFunction<AtlasData, Q, A> engine;

  private final Map<Asked<Q>, A> kept =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked<Q>, A> eldest) {
          return size() > MOST;
        }
      };

  public Answers(BiFunction<AtlasData, Q, A> engine) {
    this.engine = engine;
  }

  /** The answer of these records; two who ask at once may both work it out. */
  public A get(AtlasSnapshot records, Q question) {
    var asked = new Asked<>(records.version(), question);
    A known = find(asked);
    if (known != null) {
      return known;
    }
    A answer = engine.apply(records.data(), question);
    synchronized (kept) {
      kept.put(asked, answer);
    }
    return answer;
  }

  private @Nullable A find(Asked<Q> asked) {
    synchronized (kept) {
      return kept.get(asked);
    }
  }
}
