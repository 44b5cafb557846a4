package org.symbolon.node.access.decisions;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers unknown paths, methods, media types and faults under {@code /api} with a problem; after
 * the operations' own handlers.
 */
@Component
class ProblemResolver implements HandlerExceptionResolver, Ordered {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemResolver.class);

  /** After {@code @ExceptionHandler} methods (0), before Spring's own last resort (2). */
  @Override
  public int getOrder() {
    return 1;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception exception) {
    if (!Problems.concern(request) || response.isCommitted()) {
      return null;
    }
    try {
      switch (exception) {
        case ErrorResponse error -> {
          error
              .getHeaders()
              .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
          String detail = error.getBody().getDetail();
          Problems.write(response, error.getStatusCode(), detail == null ? "" : detail);
        }
        case HttpMessageNotReadableException _ ->
            Problems.write(response, HttpStatus.BAD_REQUEST, "The body cannot be read as JSON.");
        case TypeMismatchException mismatch ->
            Problems.write(
                response,
                HttpStatus.BAD_REQUEST,
                "The value of " + mismatch.getPropertyName() + " is not of its type.");
        default -> {
          // The class and its place, never the message: it may hold what a user wrote.
          StackTraceElement[] trace = exception.getStackTrace();
          LOG.error(
              "An operation failed: {} at {}",
              exception.getClass().getName(),
              trace.length == 0 ? "" : trace[0]);
          Problems.write(
              response,
              HttpStatus.INTERNAL_SERVER_ERROR,
              "The node failed to do this. Nothing was changed; try again.");
        }
      }
      return new ModelAndView();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
