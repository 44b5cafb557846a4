package org.symbolon.reference;

import java.util.List;
import java.util.stream.Collectors;

/** The data that ship with the program are broken: a fault of ours, found by the build. */
public final class BrokenReferenceException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  BrokenReferenceException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
  }
}
