package org.symbolon.node.access.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.symbolon.node.access.Performs;

/** What a running node answers to, asked of the node itself so that nothing can be forgotten. */
final class Handlers {

  private Handlers() {}

  /**
   * One way into the node.
   *
   * @param pattern path with its variables, and the parameters that it demands
   * @param accept the media type that only this handler of its path gives, or empty
   * @param kind of the object that the address names, where the act is decided on it
   */
  record Way(String method, String pattern, String act, String accept, String kind) {

    /** As in the table of expectations. */
    String name() {
      return (method + " " + pattern + " " + accept).strip();
    }

    /** An address that fits; what it names need not exist. */
    String address() {
      return pattern
          .replaceAll("\\{(id|office)\\}", "00000000-0000-4000-8000-000000000000")
          .replaceAll("\\{\\w+:([a-z]+)[^}]*\\}", "$1")
          .replaceAll("\\{[^}]*\\}", "none")
          .replace("**", "none");
    }

    boolean forPrograms() {
      return pattern.startsWith("/api/");
    }
  }

  static List<Way> of(ApplicationContext node) {
    var ways = new ArrayList<Way>();
    node.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, handler) -> {
          if (!ErrorController.class.isAssignableFrom(handler.getBeanType())) {
            ways.addAll(of(info, handler));
          }
        });
    ways.sort(Comparator.comparing(Way::pattern).thenComparing(Way::method));
    return ways;
  }

  private static List<Way> of(RequestMappingInfo info, HandlerMethod handler) {
    Set<String> methods = new TreeSet<>();
    info.getMethodsCondition().getMethods().stream().map(RequestMethod::name).forEach(methods::add);
    if (methods.isEmpty()) {
      methods.add("GET");
    }
    var performs = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), Performs.class);
    String query =
        info.getParamsCondition().getExpressions().stream()
            .filter(one -> !one.isNegated())
            .map(one -> "?" + one.getName() + "=csv")
            .collect(Collectors.joining());
    Set<MediaType> given = info.getProducesCondition().getProducibleMediaTypes();
    String accept =
        given.isEmpty() || given.contains(MediaType.APPLICATION_JSON)
            ? ""
            : given.iterator().next().toString();
    var ways = new ArrayList<Way>();
    for (String pattern : new TreeSet<>(info.getPatternValues())) {
      for (String method : methods) {
        ways.add(
            new Way(
                method,
                pattern + query,
                ActInterceptor.act(handler).orElse(""),
                accept,
                performs == null ? "" : performs.kind()));
      }
    }
    return ways;
  }
}
