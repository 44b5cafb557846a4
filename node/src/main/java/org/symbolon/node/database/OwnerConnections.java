package org.symbolon.node.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Connections of the role that owns the tables, beside the pool: for what must see every row, such
 * as a backup or an audit. Never for the work of a request.
 */
@FunctionalInterface
public interface OwnerConnections {

  /** A new connection; the caller closes it. */
  Connection open() throws SQLException;
}
