package org.symbolon.node;

import java.io.IOException;
import org.springframework.boot.logging.StackTracePrinter;

/**
 * Stack traces without the messages of exceptions, for the log. A message can quote what somebody
 * typed or what a row holds ("invalid input syntax: ..."); the classes and lines are enough to find
 * a fault.
 */
final class QuietStackTraces implements StackTracePrinter {

  private static final int FRAMES = 30;

  @Override
  public void printStackTrace(Throwable throwable, Appendable out) throws IOException {
    String lead = "";
    int depth = 0;
    for (Throwable at = throwable; at != null && depth < 10; at = at.getCause(), depth++) {
      out.append(lead).append(at.getClass().getName()).append('\n');
      StackTraceElement[] frames = at.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        out.append("\tat ").append(frames[i].toString()).append('\n');
      }
      lead = "Caused by: ";
    }
  }
}
