package org.symbolon.node.atlas;

/** Whether a record counts. A withdrawn one keeps its key and its history. */
public enum RecordState {
  LIVE,
  WITHDRAWN
}
