package org.symbolon.node.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;

@NodeTest
class ScopedTransactionsTest {

  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionOperations transactions;
  @Autowired private AtCommit atCommit;

  @Autowired private ApplicationContext node;
  @Autowired @AsOwner private JdbcClient owner;

  @BeforeEach
  void empty() {
    transactions = Scoped.asTest(node, transactions);
    owner.sql("delete from access.back_off").update();
  }

  private static final String ADD =
      "insert into access.back_off (key, failures, last_at, until) values (?, ?, now(), now())";

  private long rows() {
    return owner
        .sql("select count(*) from access.back_off")
        .query((row, _) -> row.getLong(1))
        .single();
  }

  private long seen() {
    return jdbc.sql("select count(*) from access.back_off")
        .query((row, _) -> row.getLong(1))
        .single();
  }

  @Test
  void whatWasKeptIsThereAfterTheCommitAndNotBefore() {
    transactions.executeWithoutResult(_ -> {
      for (byte n = 0; n < 60; n++) {
        atCommit.add(ADD, List.of(new byte[] {n}, (int) n));
      }
      assertThat(seen()).isZero();
    });
    assertThat(rows()).isEqualTo(60);
    transactions.executeWithoutResult(_ -> assertThat(seen()).isEqualTo(60));
  }

  @Test
  void whereOneFailsNothingOfTheTransactionStays() {
    assertThatThrownBy(() ->
            transactions.executeWithoutResult(_ -> {
              jdbc.sql(
                      "insert into access.back_off (key, failures, last_at, until) values"
                          + " ('a'::bytea, 1, now(), now())")
                  .update();
              atCommit.add(ADD, List.of(new byte[] {1}, 1));
              atCommit.add(ADD, List.of(new byte[] {1}, 1));
            }))
        .isInstanceOf(DataAccessException.class);
    assertThat(rows()).isZero();
  }

  @Test
  void aTransactionThatRollsBackTakesItAlong() {
    transactions.executeWithoutResult(status -> {
      atCommit.add(ADD, List.of(new byte[] {1}, 1));
      status.setRollbackOnly();
    });
    assertThat(rows()).isZero();
  }

  @Test
  void outsideATransactionItIsAFault() {
    assertThatThrownBy(() -> atCommit.add(ADD, List.of(new byte[] {1}, 1)))
        .isInstanceOf(IllegalStateException.class);
  }
}
