package org.symbolon.reference.treaties;

import java.util.List;

/** What became of reading a list of status: the whole of it, or every reason why not. */
public sealed interface StatusReading {

  record Read(StatusList list) implements StatusReading {}

  /** Nothing is taken in part. */
  record Refused(List<TreatyFault> faults) implements StatusReading {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
