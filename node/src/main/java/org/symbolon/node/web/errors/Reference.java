package org.symbolon.node.web.errors;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Logs a fault under a reference that is shown in its place. Messages of exceptions are left out:
 * they may hold what a user wrote.
 */
@Component
class Reference {

  private static final Logger LOG = LoggerFactory.getLogger(Reference.class);
  private static final int FRAMES = 12;

  private final RandomGenerator random;

  Reference(RandomGenerator random) {
    this.random = random;
  }

  String log(Throwable fault) {
    String reference = HexFormat.of().toHexDigits(random.nextLong(), 8);
    LOG.error("Fault {}: {}", reference, trace(fault));
    return reference;
  }

  /** Classes and places of a fault and of what caused it. */
  static String trace(Throwable fault) {
    var trace = new StringBuilder();
    Throwable one = fault;
    for (int depth = 0; one != null && depth < 5; depth++) {
      trace.append(depth == 0 ? "" : System.lineSeparator() + "caused by ");
      trace.append(one.getClass().getName());
      StackTraceElement[] frames = one.getStackTrace();
      for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
        trace.append(System.lineSeparator()).append("  at ").append(frames[i]);
      }
      one = one.getCause();
    }
    return trace.toString();
  }
}
