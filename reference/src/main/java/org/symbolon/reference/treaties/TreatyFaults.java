package org.symbolon.reference.treaties;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one file up to a bound, so that a bad file costs bounded memory. */
final class TreatyFaults {

  private static final int MOST = 1_000;

  private final String file;
  private final List<TreatyFault> faults = new ArrayList<>();

  TreatyFaults(String file) {
    this.file = file;
  }

  void add(int row, String field, TreatyFaultCode code, String... arguments) {
    add(TreatyFault.of(file, row, field, code, arguments));
  }

  void add(TreatyFault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    }
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<TreatyFault> list() {
    return List.copyOf(faults);
  }
}
