package org.symbolon.node;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;
import org.symbolon.node.database.StartRefused;

/** Says in one line why the node did not start and what to do, instead of a stack trace. */
@Order(Integer.MIN_VALUE)
final class StartFailure implements SpringBootExceptionReporter {

  private static final int OPERATOR = 1;
  private static final int OURS = 3;

  /**
   * @return 1 where the operator can mend it, 3 where the fault is ours
   */
  static int exitCode(Throwable failure) {
    return refusal(failure) == null ? OURS : OPERATOR;
  }

  @Override
  public boolean reportException(Throwable failure) {
    StartRefused refused = refusal(failure);
    if (refused == null) {
      System.err.println(
          "Symbolon did not start: a fault in the program ("
              + root(failure).getClass().getSimpleName()
              + "). What to do: see log/node.log in the folder of the node, and report it.");
      return false;
    }
    System.err.println(
        "Symbolon did not start: " + refused.what() + ". What to do: " + refused.remedy());
    return true;
  }

  private static @Nullable StartRefused refusal(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof StartRefused refused) {
        return refused;
      }
      if (at instanceof PortInUseException taken) {
        return ListenCheck.portTaken(taken.getPort());
      }
    }
    return null;
  }

  private static Throwable root(Throwable failure) {
    Throwable at = failure;
    for (Throwable cause = at.getCause(); cause != null; cause = at.getCause()) {
      at = cause;
    }
    return at;
  }
}
