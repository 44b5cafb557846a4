package org.symbolon.node.atlas.questions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import org.symbolon.coverage.AtlasData;
import org.symbolon.node.atlas.AtlasSnapshot;

/**
 * Answers kept until the data change: the same question of the same records is worked out once,
 * however many ask at once; the others wait for it. Bounded; the least recently asked goes first.
 */
public final class Answers<Q, A> {

  private static final int MOST = 64;

  private record Asked<Q>(long version, Q question) {}

  private final BiFunction<AtlasData, Q, A> engine;

  private final Map<Asked<Q>, FutureTask<A>> kept =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked<Q>, FutureTask<A>> eldest) {
          return size() > MOST;
        }
      };

  public Answers(BiFunction<AtlasData, Q, A> engine) {
    this.engine = engine;
  }

  /** The answer of these records. A failure is not kept: who asks next tries again. */
  public A get(AtlasSnapshot records, Q question) {
    var asked = new Asked<>(records.version(), question);
    FutureTask<A> task;
    synchronized (kept) {
      task =
          kept.computeIfAbsent(
              asked, _ -> new FutureTask<>(() -> engine.apply(records.data(), question)));
    }
    try {
      task.run();
      return task.get();
    } catch (ExecutionException failure) {
      synchronized (kept) {
        kept.remove(asked, task);
      }
      throw thrown(failure);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an answer was worked out", e);
    }
  }

  private static RuntimeException thrown(ExecutionException failure) {
    return switch (failure.getCause()) {
      case RuntimeException fault -> fault;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(failure);
    };
  }
}
