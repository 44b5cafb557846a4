package org.symbolon.node.atlas.records;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.symbolon.reference.Fault;
import org.symbolon.reference.TableSchema;

/** The faults of a form that cannot be sent on yet, so that all of them are told at once. */
@Component
class DryCheck {

  private final RecordStore store;
  private final RecordCheck check;

  DryCheck(RecordStore store, RecordCheck check) {
    this.store = store;
    this.check = check;
  }

  @Transactional(readOnly = true)
  public List<Fault> faults(
      TableSchema schema, Map<String, String> cells, String reason, boolean reasonNeeded) {
    return RecordCheck.all(
        check.cells(schema, schema.arrange(cells), new StoredKeys(store)),
        check.reason(reason, reasonNeeded));
  }
}
