package org.symbolon.cli;

/**
 * A known way to fail: one line that says what is wrong and what to do, and the exit code.
 *
 * <p>Anything else that is thrown is a fault of ours.
 */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Whose fault it is; the exit code of the program. */
  public enum Code {
    /** The input is at fault. */
    INPUT(1),
    /** The words of the call are off. */
    USE(2),
    /** The fault is ours, or of the machine. */
    OURS(3);

    private final int exit;

    Code(int exit) {
      this.exit = exit;
    }

    public int exit() {
      return exit;
    }
  }

  private final Code code;

  private Failure(Code code, String message) {
    super(message);
    this.code = code;
  }

  public static Failure input(String message) {
    return new Failure(Code.INPUT, message);
  }

  public static Failure use(String message) {
    return new Failure(Code.USE, message);
  }

  public static Failure ours(String message) {
    return new Failure(Code.OURS, message);
  }

  public Code code() {
    return code;
  }
}
