package org.symbolon.node.database;

import org.jspecify.annotations.Nullable;

/** The node cannot start for a reason that its operator can mend; shown as one line. */
public final class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String what;
  private final String remedy;

  /**
   * @param what what stands in the way, without the full stop
   * @param remedy what to do about it, as sentences
   */
  public StartRefused(String what, String remedy) {
    this(what, remedy, null);
  }

  StartRefused(String what, String remedy, @Nullable Throwable cause) {
    super(what + ". " + remedy, cause);
    this.what = what;
    this.remedy = remedy;
  }

  /** What stands in the way. */
  public String what() {
    return what;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
