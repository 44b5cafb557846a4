package org.symbolon.node.access.decisions;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.symbolon.node.access.ActObject;
import org.symbolon.node.access.ObjectFacts;
import org.symbolon.node.access.Performs;

/** Finds the object that the address of a request names, and whose it is. */
@Component
class NamedObjects {

  private final Map<String, ObjectFacts> facts;

  NamedObjects(List<ObjectFacts> facts) {
    this.facts =
        facts.stream()
            .collect(Collectors.toUnmodifiableMap(ObjectFacts::kind, Function.identity()));
  }

  /**
   * What an address names.
   *
   * @param object empty where there is no such object, or the actor may not know of it
   */
  record Named(Optional<ActObject> object) {}

  /** Empty where the handler is on nothing in particular. */
  Optional<Named> named(Object handler, HttpServletRequest request) {
    if (!(handler instanceof HandlerMethod method)) {
      return Optional.empty();
    }
    var performs = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Performs.class);
    if (performs == null || performs.kind().isEmpty()) {
      return Optional.empty();
    }
    ObjectFacts known = facts.get(performs.kind());
    if (known == null
        || !(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
            instanceof Map<?, ?> variables)
        || !(variables.get(performs.id()) instanceof String id)) {
      throw new IllegalStateException(
          "Nothing knows whose a "
              + performs.kind()
              + " is, or the address of "
              + method
              + " has no "
              + performs.id());
    }
    return Optional.of(
        new Named(known.owner(id).map(owner -> ActObject.of(performs.kind(), id).ownedBy(owner))));
  }
}
