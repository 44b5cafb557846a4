package org.symbolon.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Collects faults up to a bound and counts the rest, so that a bad file costs bounded memory. */
public final class Faults {

  static final int MOST = 1_000;

  private final List<Fault> faults = new ArrayList<>();
  private int more;

  void add(String file, int row, String column, FaultCode code, String... arguments) {
    if (full()) {
      more++;
    } else {
      faults.add(new Fault(file, row, column, code, List.of(arguments)));
    }
  }

  void add(Row row, String column, FaultCode code, String... arguments) {
    add(row.file(), row.line(), column, code, arguments);
  }

  /** The allowed names nearest to what was written; not looked for where nobody will read it. */
  String near(String written, Supplier<Collection<String>> allowed) {
    return full() ? "" : Nearest.listed(written, allowed.get());
  }

  boolean full() {
    return faults.size() >= MOST;
  }

  public boolean isEmpty() {
    return faults.isEmpty();
  }

  /** The faults; the last one tells how many more there are. */
  public List<Fault> list() {
    var all = new ArrayList<>(faults);
    if (more > 0) {
      all.add(new Fault("", 0, "", FaultCode.TOO_MANY_FAULTS, List.of(Integer.toString(more))));
    }
    return List.copyOf(all);
  }
}
