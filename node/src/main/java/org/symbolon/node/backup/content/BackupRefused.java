package org.symbolon.node.backup.content;

import org.jspecify.annotations.Nullable;

/** A backup cannot be made or taken up, for a reason that its operator can mend. */
public final class BackupRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final String what;
  private final String remedy;

  /**
   * @param what what stands in the way, without the full stop
   * @param remedy what to do about it, as sentences
   */
  public BackupRefused(String what, String remedy) {
    this(what, remedy, null);
  }

  public BackupRefused(String what, String remedy, @Nullable Throwable cause) {
    super(what + ". " + remedy, cause);
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
