package org.symbolon.node.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * The path that a request is about, decoded as the container decodes it to find its handler. The
 * address as it was sent may spell the same path in many ways.
 */
public record RequestPath(String path) {

  /** Path of a request, also of one that an error page answers. */
  public static RequestPath of(HttpServletRequest request) {
    if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed) {
      return new RequestPath(decoded(failed));
    }
    String info = request.getPathInfo();
    return new RequestPath(request.getServletPath() + (info == null ? "" : info));
  }

  /** What failed may be no address at all; then it is taken as it is. */
  private static String decoded(String address) {
    String plain = address.replaceAll(";[^/]*", "").replaceAll("/{2,}", "/");
    try {
      return URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return plain;
    }
  }

  /** Whether it is answered with problems (RFC 9457), not with pages. */
  public boolean isForProgram() {
    return isApi() || isBelow("/actuator");
  }

  public boolean isApi() {
    return isBelow("/api");
  }

  /** Whether the node says only that it is well. */
  public boolean isHealth() {
    return isBelow("/actuator/health");
  }

  private boolean isBelow(String root) {
    return path.equals(root) || path.startsWith(root + "/");
  }
}
