package org.symbolon.node.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statements that go to the server in one round trip with the COMMIT of the transaction at hand.
 * Where one of them fails nothing of the transaction stays.
 */
public interface AtCommit {

  /**
   * Keeps a statement until the commit.
   *
   * @param sql one statement with {@code ?} for each parameter
   * @throws IllegalStateException outside a transaction that may write
   */
  void add(String sql, List<@Nullable Object> parameters);
}
