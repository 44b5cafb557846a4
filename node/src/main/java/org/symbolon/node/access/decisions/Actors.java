package org.symbolon.node.access.decisions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Role;

/** Knows who acts on this thread; a thread that nobody was named for acts as a visitor. */
@Component
public final class Actors implements Access {

  private static final ScopedValue<Supplier<Actor>> CURRENT = ScopedValue.newInstance();

  private final Decisions decisions;

  Actors(Decisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Actor actor() {
    return CURRENT.isBound() ? CURRENT.get().get() : new Actor.Anonymous();
  }

  @Override
  public Decision decide(Actor actor, String act, ActObject object, String purpose) {
    return decisions.decide(actor, act, object, purpose);
  }

  @Override
  public void as(Actor.System system, Runnable job) {
    runAs(system, job);
  }

  /** Runs something as an actor: for the moment in which a visitor becomes an account. */
  public void runAs(Actor actor, Runnable job) {
    ScopedValue.where(CURRENT, () -> actor).run(job);
  }

  /** Goes on with a request as an actor who is looked up when first asked for. */
  public void proceed(
      Supplier<Actor> actor, FilterChain chain, ServletRequest request, ServletResponse response)
      throws IOException, ServletException {
    try {
      ScopedValue.where(CURRENT, actor)
          .call(() -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  /** The roles that may do an act. */
  public List<Role> rolesFor(String act) {
    return decisions.rolesFor(act);
  }
}
