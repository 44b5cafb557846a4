package org.symbolon.node.web.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.Refusal;
import org.symbolon.node.web.RequestPath;
import org.symbolon.node.web.StorageFault;

/** Answers whatever a handler did not: refusals with their reason, faults with a reference. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorAdvice {

  private final Reference reference;

  ErrorAdvice(Reference reference) {
    this.reference = reference;
  }

  /**
   * What is denied or lacks a session is left to {@code access}, in its filters; a database that is
   * gone to {@link OutageFilter}, since a page that names its reader needs it.
   */
  @ExceptionHandler
  @Nullable Object answer(
      Exception exception, HttpServletRequest request, HttpServletResponse response, Page page)
      throws Exception {
    if (exception instanceof AccessDeniedException
        || exception instanceof AuthenticationException
        || StorageFault.of(exception).isPresent()) {
      throw exception;
    }
    if (response.isCommitted()) {
      reference.log(exception);
      return null;
    }
    Answer answer = answer(exception);
    response.reset();
    if (RequestPath.of(request).isForProgram()) {
      return answer.problem(page, request);
    }
    answer
        .headers()
        .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    return answer.page(page);
  }

  private Answer answer(Exception exception) {
    return switch (exception) {
      case Refusal refusal -> Answer.of(refusal);
      case MethodArgumentTypeMismatchException mismatch -> badField(mismatch.getName());
      case MissingServletRequestParameterException missing -> badField(missing.getParameterName());
      case TypeMismatchException _, HttpMessageNotReadableException _ ->
          Answer.of(HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY);
      case MaxUploadSizeExceededException _ ->
          Answer.of(HttpStatus.CONTENT_TOO_LARGE, HttpHeaders.EMPTY);
      case MultipartException _, MissingRequestValueException _, RequestRejectedException _ ->
          Answer.of(HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY);
      case InvalidParameterException unread ->
          Answer.of(HttpStatusCode.valueOf(unread.getErrorCode()), HttpHeaders.EMPTY);
      case DataIntegrityViolationException data when isOfInput(data) ->
          Answer.of(HttpStatus.BAD_REQUEST, HttpHeaders.EMPTY);
      case ErrorResponse error when error.getStatusCode().value() < 500 ->
          Answer.of(error.getStatusCode(), error.getHeaders());
      default -> Answer.fault(reference.log(exception));
    };
  }

  /** Text that the database cannot keep, such as a NUL: SQLSTATE class 22, "data exception". */
  private static boolean isOfInput(DataIntegrityViolationException data) {
    return data.getMostSpecificCause() instanceof SQLException cause
        && cause.getSQLState() != null
        && cause.getSQLState().startsWith("22");
  }

  private static Answer badField(String name) {
    return new Answer(
        HttpStatus.BAD_REQUEST,
        "web.error.field",
        new Object[] {name},
        "",
        List.of(),
        Map.of(),
        HttpHeaders.EMPTY);
  }
}
