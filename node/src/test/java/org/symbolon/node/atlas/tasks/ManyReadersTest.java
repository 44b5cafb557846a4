package org.symbolon.node.atlas.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/** More readers at once than the node has connections, just after the records have changed. */
@NodeTest
class ManyReadersTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired DataSource pool;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transactions;

  @ParameterizedTest
  @ValueSource(strings = {"/atlas/gaps", "/atlas/tasks", "/atlas/overlaps/EUROPOL/FRONTEX"})
  void readersNeverWaitForEachOther(String address) throws Exception {
    int readers = 3 * pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
    try (Browser browser = TestAccounts.signedIn(node, port, Role.COORDINATOR);
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      transactions.executeWithoutResult(
          _ -> jdbc.sql("update atlas.data_version set version = version + 1").update());
      Callable<Integer> reading = () -> browser.get(address).statusCode();
      for (var read : threads.invokeAll(Collections.nCopies(readers, reading))) {
        assertThat(read.get()).isEqualTo(200);
      }
    }
  }
}
