package org.symbolon.node.access.decisions;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Performing;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.Role;
import org.symbolon.node.database.RowScope;

/**
 * Knows who acts on this thread, and so for whom its transactions read; a thread that nobody was
 * named for acts as a visitor.
 */
@Component
public final class Actors implements Access, RowScope {

  private static final ScopedValue<Supplier<Actor>> CURRENT = ScopedValue.newInstance();

  /** Finds out who a request is from; nobody is signed in while it looks. */
  public static final Actor.System SESSION = new Actor.System("session", Purpose.ADMINISTRATION);

  private final Decisions decisions;
  private final SystemActors systems;

  Actors(Decisions decisions, SystemActors systems) {
    this.decisions = decisions;
    this.systems = systems;
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
  public Optional<Performing> performing() {
    return actor() instanceof Actor.System ? Optional.empty() : ActInterceptor.performing();
  }

  /** The one decision with all that it rests on. */
  public Explanation explain(Question question) {
    return decisions.explain(question);
  }

  /** The rules of this node, with their version. */
  public Rules rules() {
    return decisions.rules();
  }

  @Override
  public void as(Actor.System system, Runnable job) {
    runAs(systems.known(system), job);
  }

  @Override
  public <T> T call(Actor.System system, Supplier<T> job) {
    Actor known = systems.known(system);
    return ScopedValue.where(CURRENT, () -> known).call(job::get);
  }

  @Override
  public RowScope.Scope current() {
    return switch (actor()) {
      case Actor.Anonymous _ -> RowScope.Scope.NOBODY;
      case Actor.Account account -> RowScope.Scope.of(account.organisation(), account.id());
      case Actor.System system -> RowScope.Scope.ofSystem(system.name());
    };
  }

  /** Runs something as an actor: for the moment in which a visitor becomes an account. */
  public void runAs(Actor actor, Runnable job) {
    ScopedValue.where(CURRENT, () -> actor).run(job);
  }

  /**
   * Goes on with a request as an actor who is looked up when asked for. The lookup reads as the
   * system's own actor, so it never asks for whom it reads.
   */
  public void proceed(
      Supplier<Actor> actor, FilterChain chain, ServletRequest request, ServletResponse response)
      throws IOException, ServletException {
    Supplier<Actor> lookedUp = () -> call(SESSION, actor);
    try {
      ScopedValue.where(CURRENT, lookedUp)
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
