package org.symbolon.node.database;

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
    super(what + ". " + remedy);
    this.what = what;
    this.remedy = remedy;
  }

  public String what() {
    return what;
  }

  public String remedy() {
    return remedy;
  }
}
