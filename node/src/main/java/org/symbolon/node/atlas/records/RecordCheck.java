package org.symbolon.node.atlas.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.reference.Fault;
import org.symbolon.reference.FaultCode;
import org.symbolon.reference.KnownKeys;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Row;
import org.symbolon.reference.TableCheck;
import org.symbolon.reference.TableSchema;

/** What is wrong with a change: all faults at once, each at its column. */
@Component
class RecordCheck {

  /**
   * The name under which a form gives the as-of date, and a fault of it is told; no column can have
   * it, since some tables have a day of their own.
   */
  static final String AS_OF = "as-of";

  /** The column under which a fault of the reason is told. */
  static final String REASON = "reason";

  private static final int LONGEST_REASON = 2_000;

  private final TableCheck check;
  private final ReferenceData reference;
  private final Clock clock;

  RecordCheck(ReferenceData reference, Clock clock) {
    check = new TableCheck(reference.codeLists());
    this.reference = reference;
    this.clock = clock;
  }

  List<Fault> rows(TableSchema schema, List<Row> rows, KnownKeys known) {
    return check.check(schema, rows, known);
  }

  List<Fault> cells(TableSchema schema, Map<String, String> cells, KnownKeys known) {
    return rows(schema, List.of(Row.of(schema.table(), cells)), known);
  }

  /** The reason of a change, where the change needs one. */
  List<Fault> reason(String reason, boolean needed) {
    if (needed && reason.isBlank()) {
      return List.of(fault(REASON, FaultCode.REQUIRED));
    }
    if (reason.length() > LONGEST_REASON) {
      return List.of(
          fault(
              REASON,
              FaultCode.TOO_LONG,
              Integer.toString(reason.length()),
              Integer.toString(LONGEST_REASON)));
    }
    return List.of();
  }

  List<Fault> asOf(LocalDate asOf) {
    return asOf.isAfter(LocalDate.now(clock))
        ? List.of(fault(AS_OF, FaultCode.DATE_IN_FUTURE, asOf.toString()))
        : List.of();
  }

  List<Fault> sameKey(TableSchema schema, RecordId id, Map<String, String> cells) {
    return schema.key(cells).equals(id.key())
        ? List.of()
        : List.of(fault(schema.keyColumns().getFirst().name(), FaultCode.KEY_CHANGED, id.key()));
  }

  Fault taken(TableSchema schema, String key) {
    return fault(schema.keyColumns().getFirst().name(), FaultCode.KEY_TAKEN, key);
  }

  /** H, M or L: the row's own, else that of its file, else M. */
  String confidence(String table, Map<String, String> cells) {
    String own = cells.getOrDefault("confidence", "");
    if (!own.isEmpty()) {
      return own;
    }
    String file = reference.file(table).map(note -> note.confidence()).orElse("");
    return file.isEmpty() ? "M" : file;
  }

  @SafeVarargs
  static List<Fault> all(List<Fault>... faults) {
    var all = new ArrayList<Fault>();
    for (List<Fault> some : faults) {
      all.addAll(some);
    }
    return all;
  }

  private static Fault fault(String column, FaultCode code, String... arguments) {
    return new Fault("", 0, column, code, List.of(arguments));
  }
}
