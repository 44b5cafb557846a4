package org.symbolon.node.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one place where a transaction learns for whom it reads and writes. The settings hold until
 * its end and no longer; a statement outside a transaction has none, so policies show it no row.
 *
 * <p>It also sends what was kept for the commit together with it, in one round trip: the driver
 * sends the statements of one text at once, and the server passes over the COMMIT when one before
 * it fails.
 */
final class ScopedTransactions extends JdbcTransactionManager implements AtCommit {

  private static final long serialVersionUID = 1L;

  /** More than these go ahead of the commit, in their own round trips. */
  private static final int MOST_AT_ONCE = 50;

  private static final String SCOPE =
      """
      select set_config('symbolon.organisation', ?, true),
        set_config('symbolon.account', ?, true), set_config('symbolon.system', ?, true)
      """;

  private final transient ObjectProvider<RowScope> scope;

  ScopedTransactions(DataSource pool, ObjectProvider<RowScope> scope) {
    super(pool);
    this.scope = scope;
  }

  private record Kept(String sql, List<@Nullable Object> parameters) {}

  /** What one transaction keeps; set aside with it while another runs. */
  private static final class Keeping implements TransactionSynchronization {
    private final List<Kept> statements = new ArrayList<>();
  }

  /** Who acts is asked before a connection is taken, since answering may need one. */
  @Override
  protected void doBegin(Object transaction, TransactionDefinition definition) {
    RowScope found = scope.getIfAvailable();
    var now = found == null ? RowScope.Scope.NOBODY : found.current();
    super.doBegin(transaction, definition);
    try (var statement = connection().prepareStatement(SCOPE)) {
      statement.setString(1, now.organisation().map(Object::toString).orElse(""));
      statement.setString(2, now.account().map(Object::toString).orElse(""));
      statement.setString(3, now.system());
      statement.execute();
    } catch (SQLException e) {
      doCleanupAfterCompletion(transaction);
      throw translateException("scope", e);
    }
  }

  @Override
  public void add(String sql, List<@Nullable Object> parameters) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
      throw new IllegalStateException("This needs a transaction that may write");
    }
    keeping().statements.add(new Kept(sql, new ArrayList<>(parameters)));
  }

  private static Optional<Keeping> kept() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Keeping.class::isInstance)
        .map(Keeping.class::cast)
        .findFirst();
  }

  private static Keeping keeping() {
    return kept()
        .orElseGet(() -> {
          var made = new Keeping();
          TransactionSynchronizationManager.registerSynchronization(made);
          return made;
        });
  }

  @Override
  protected void doCommit(DefaultTransactionStatus status) {
    var statements =
        TransactionSynchronizationManager.isSynchronizationActive()
            ? kept().map(keeping -> keeping.statements).orElse(List.of())
            : List.<Kept>of();
    try {
      int ahead = Math.max(0, statements.size() - MOST_AT_ONCE);
      for (Kept one : statements.subList(0, ahead)) {
        execute(List.of(one), "");
      }
      if (!statements.isEmpty()) {
        execute(statements.subList(ahead, statements.size()), "; commit");
      }
    } catch (SQLException e) {
      throw translateException("commit", e);
    }
    super.doCommit(status);
  }

  private void execute(List<Kept> statements, String end) throws SQLException {
    String text = statements.stream().map(Kept::sql).collect(Collectors.joining("; ")) + end;
    try (PreparedStatement statement = connection().prepareStatement(text)) {
      int position = 1;
      for (Kept one : statements) {
        for (Object parameter : one.parameters()) {
          if (parameter == null) {
            statement.setNull(position++, Types.NULL);
          } else {
            statement.setObject(position++, parameter);
          }
        }
      }
      statement.execute();
    }
  }

  private Connection connection() {
    return DataSourceUtils.getConnection(Objects.requireNonNull(getDataSource()));
  }
}
