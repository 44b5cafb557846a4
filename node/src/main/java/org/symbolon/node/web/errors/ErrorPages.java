package org.symbolon.node.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.symbolon.node.web.Page;
import org.symbolon.node.web.RequestPath;

/** Answers what ended before a handler was reached, or in a filter. */
@Controller
class ErrorPages implements ErrorController {

  private final Reference reference;

  ErrorPages(Reference reference) {
    this.reference = reference;
  }

  @RequestMapping("/error")
  Object error(HttpServletRequest request, Page page) {
    int code =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given
            ? given
            : HttpStatus.NOT_FOUND.value();
    Answer answer =
        request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable fault
            ? Answer.fault(reference.log(fault))
            : Answer.of(HttpStatusCode.valueOf(code), HttpHeaders.EMPTY);
    return RequestPath.of(request).isForProgram()
        ? answer.problem(page, request)
        : answer.page(page);
  }
}
