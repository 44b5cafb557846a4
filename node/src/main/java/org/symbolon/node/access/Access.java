package org.symbolon.node.access;

import java.util.Optional;
import java.util.function.Supplier;

/** Who acts, and whether they may. */
public interface Access {

  /** The actor of the request or job at hand. */
  Actor actor();

  /**
   * The one decision: deny by default, the same for page, API, job and command line.
   *
   * @param act code of the act, as in {@code access/rules.csv}
   * @param purpose code of the purpose; empty where the act needs none, or for its usual one: the
   *     first of its rule that the actor's office has
   */
  Decision decide(Actor actor, String act, ActObject object, String purpose);

  /** What the request at hand does; empty outside of requests and while the system acts. */
  default Optional<Performing> performing() {
    return Optional.empty();
  }

  /**
   * Runs a job or a listener as the system, under a name of its own. A name that is not in {@code
   * access/system-actors.csv} is a fault.
   */
  void as(Actor.System system, Runnable job);

  /** As {@link #as}, for what gives a result. */
  <T> T call(Actor.System system, Supplier<T> job);
}
