package org.symbolon.node.atlas.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import org.symbolon.coverage.AtlasData;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordVersion;

/**
 * Keeps one snapshot of all live records in memory, and asks the database for one number to know
 * whether it still holds.
 *
 * <p>A snapshot is read in a transaction of its own that sees one moment: what a caller has not
 * committed yet must never be kept for others. That also holds with several processes on one
 * database, since the number is counted up by the change itself, in its transaction.
 */
@Component
class StoredRecords implements AtlasRecords {

  private final RecordStore store;
  private final TransactionTemplate oneMoment;
  private final TransactionTemplate joining;
  private final ReentrantLock loading = new ReentrantLock();
  private volatile @Nullable AtlasSnapshot kept;

  StoredRecords(RecordStore store, PlatformTransactionManager transactions) {
    this.store = store;
    oneMoment = new TransactionTemplate(transactions);
    oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    oneMoment.setReadOnly(true);
    // One statement sees one moment anyway. Who asks within a transaction must not wait for a
    // second connection: readers enough would hold all of them and wait for each other.
    joining = new TransactionTemplate(transactions);
    joining.setReadOnly(true);
  }

  @Override
  public AtlasSnapshot snapshot() {
    var found = joining.execute(_ -> heldOrNone(store.version()));
    if (found != null && found.isPresent()) {
      return found.get();
    }
    loading.lock();
    try {
      return read(oneMoment, _ -> heldOrNone(store.version()).orElseGet(this::load));
    } finally {
      loading.unlock();
    }
  }

  private Optional<AtlasSnapshot> heldOrNone(long version) {
    return Optional.ofNullable(kept).filter(snapshot -> snapshot.version() == version);
  }

  private AtlasSnapshot load() {
    long version = store.version();
    Map<String, List<Map<String, String>>> tables = store.live();
    tables.replaceAll((_, rows) -> List.copyOf(rows));
    var snapshot = new AtlasSnapshot(version, tables, AtlasData.of(tables));
    kept = snapshot;
    return snapshot;
  }

  @Override
  public Optional<AtlasRecord> find(RecordId id) {
    return read(joining, _ -> store.find(id));
  }

  @Override
  public List<RecordVersion> history(RecordId id) {
    return read(joining, _ -> store.history(id));
  }

  /** All records of a table, live and withdrawn. */
  List<AtlasRecord> list(String table) {
    return read(joining, _ -> store.list(table));
  }

  private static <T> T read(TransactionTemplate how, TransactionCallback<T> work) {
    T result = how.execute(work);
    if (result == null) {
      throw new IllegalStateException("A read of the records gave nothing");
    }
    return result;
  }
}
