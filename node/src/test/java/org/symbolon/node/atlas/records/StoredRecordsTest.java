package org.symbolon.node.atlas.records;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.AtlasSnapshot;
import org.symbolon.node.fixtures.NodeTest;

@NodeTest
class StoredRecordsTest {

  @Autowired AtlasRecords records;
  @Autowired DataSource pool;
  @Autowired PlatformTransactionManager transactions;

  /** Else as many readers as there are connections would wait for each other. */
  @Test
  void whoReadsWithinATransactionNeedsNoSecondConnection() throws Exception {
    AtlasSnapshot kept = records.snapshot();
    int all = pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
    var everyConnectionIsTaken = new CyclicBarrier(all);
    var transaction = new TransactionTemplate(transactions);
    Callable<AtlasSnapshot> reading =
        () ->
            transaction.execute(_ -> {
              try {
                everyConnectionIsTaken.await();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              return records.snapshot();
            });
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var read : threads.invokeAll(Collections.nCopies(all, reading))) {
        assertThat(read.get().version()).isEqualTo(kept.version());
      }
    }
  }
}
