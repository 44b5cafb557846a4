package org.symbolon.node.access.decisions;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Performing;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Act;
import org.symbolon.node.web.Refusal;

/**
 * Decides the act of every page and operation before it is called, and writes the event that the
 * act owes before anything is shown. What names no act is refused to everybody; files of the node's
 * own assets, error pages and OPTIONS are no acts.
 */
@Component
class ActInterceptor implements HandlerInterceptor {

  /** Names another purpose than the usual one of the act. */
  static final String PURPOSE = "Symbolon-Purpose";

  private static final String PERFORMING = ActInterceptor.class.getName() + ".performing";

  private final Actors actors;
  private final Refusals refusals;
  private final OwedEvents owed;
  private final NamedObjects objects;

  ActInterceptor(Actors actors, Refusals refusals, OwedEvents owed, NamedObjects objects) {
    this.actors = actors;
    this.refusals = refusals;
    this.owed = owed;
    this.objects = objects;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (exempt(handler)) {
      return true;
    }
    String act = act(handler).orElse("");
    Explanation general = explain(request, act, ActObject.NONE);
    if (general.decision() instanceof Decision.Deny deny) {
      refusals.refuse(request, response, act, deny.reason());
      return false;
    }
    Optional<NamedObjects.Named> named = objects.named(handler, request);
    if (named.isEmpty()) {
      return permitted(request, act, ActObject.NONE, general);
    }
    Optional<ActObject> object = named.get().object();
    Explanation onObject = object.map(one -> explain(request, act, one)).orElse(general);
    if (object.isEmpty() || onObject.isHidden()) {
      // Not there and not yours: the same statements, the same bytes.
      refusals.note(act);
      throw Refusal.notFound();
    }
    if (onObject.decision() instanceof Decision.Deny deny) {
      refusals.refuse(request, response, act, deny.reason());
      return false;
    }
    return permitted(request, act, object.get(), onObject);
  }

  private Explanation explain(HttpServletRequest request, String act, ActObject object) {
    String purpose = Optional.ofNullable(request.getHeader(PURPOSE)).orElse("");
    return actors.explain(new Question(actors.actor(), act, object, purpose));
  }

  private boolean permitted(
      HttpServletRequest request, String act, ActObject object, Explanation explanation) {
    request.setAttribute(PERFORMING, new Performing(act, explanation.purpose(), object));
    if (request.getDispatcherType() == DispatcherType.REQUEST
        && explanation.decision() instanceof Decision.Permit permit) {
      owed.record(permit, act, object);
    }
    return true;
  }

  /** What the request of this thread does, once it was permitted. */
  static Optional<Performing> performing() {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    return request != null
            && request.getAttribute(PERFORMING, RequestAttributes.SCOPE_REQUEST)
                instanceof Performing performing
        ? Optional.of(performing)
        : Optional.empty();
  }

  static boolean exempt(Object handler) {
    return handler instanceof ResourceHttpRequestHandler
        || (handler instanceof HandlerMethod method
            && (ErrorController.class.isAssignableFrom(method.getBeanType())
                || method.getBeanType().getSimpleName().equals("HttpOptionsHandler")));
  }

  /** The act of a handler; the document of springdoc, which is not ours to annotate, has one. */
  static Optional<String> act(Object handler) {
    if (!(handler instanceof HandlerMethod method)) {
      return Optional.empty();
    }
    var performs = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Performs.class);
    if (performs != null) {
      return Optional.of(performs.value());
    }
    var act = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Act.class);
    if (act != null) {
      return Optional.of(act.value());
    }
    return method.getBeanType().getName().startsWith("org.springdoc.")
        ? Optional.of("api.describe")
        : Optional.empty();
  }
}
