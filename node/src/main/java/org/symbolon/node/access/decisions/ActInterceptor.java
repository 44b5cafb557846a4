package org.symbolon.node.access.decisions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.Decision;
import org.symbolon.node.access.Performs;
import org.symbolon.node.web.Act;

/**
 * Decides the act of every page and operation before it is called. What names no act is refused to
 * everybody; files of the node's own assets, error pages and OPTIONS are no acts.
 */
@Component
class ActInterceptor implements HandlerInterceptor {

  private final Actors actors;
  private final Refusals refusals;

  ActInterceptor(Actors actors, Refusals refusals) {
    this.actors = actors;
    this.refusals = refusals;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (exempt(handler)) {
      return true;
    }
    String act = act(handler).orElse("");
    return switch (actors.decide(actors.actor(), act, ActObject.NONE, "")) {
      case Decision.Permit _ -> true;
      case Decision.Deny deny -> {
        refusals.refuse(request, response, act, deny.reason());
        yield false;
      }
    };
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
