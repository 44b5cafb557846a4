package org.symbolon.node.backup;

import org.symbolon.node.access.EventKind;

/** What backups write into the log. */
enum BackupEvent implements EventKind {
  BEGUN("backup.begun"),
  MADE("backup.made"),
  FAILED("backup.failed"),
  DRILLED("backup.drilled"),
  DRILL_FAILED("backup.drill.failed"),
  RESTORED("backup.restored");

  private final String code;

  BackupEvent(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
