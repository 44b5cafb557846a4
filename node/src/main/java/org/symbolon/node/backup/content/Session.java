package org.symbolon.node.backup.content;

import java.sql.Connection;
import java.sql.SQLException;

/** The settings under which tables are read, so that two servers write the same rows alike. */
final class Session {

  private static final String ALIKE =
      """
      set local row_security = off;
      set local synchronize_seqscans = off;
      set local timezone = 'UTC';
      set local datestyle = 'ISO, YMD';
      set local intervalstyle = 'iso_8601';
      set local extra_float_digits = 3;
      set local bytea_output = 'hex';
      set local xmlbinary = 'base64';
      set local statement_timeout = 0;
      set local idle_in_transaction_session_timeout = 0;
      set local lock_timeout = 0;
      set local search_path = pg_catalog
      """;

  private Session() {}

  /**
   * Begins the one snapshot of a backup. A policy makes reading fail instead of leaving rows out.
   */
  static void snapshot(Connection owner) throws SQLException {
    owner.setAutoCommit(false);
    try (var sql = owner.createStatement()) {
      sql.execute("set transaction isolation level repeatable read, read only");
      sql.execute(ALIKE);
      sql.execute("select 1 from pg_class limit 1");
    }
  }

  /** Begins a transaction that takes rows up as they were, without triggers and checks. */
  static void takingUp(Connection owner) throws SQLException {
    owner.setAutoCommit(false);
    try (var sql = owner.createStatement()) {
      sql.execute(ALIKE);
      sql.execute("set local session_replication_role = replica");
    }
  }
}
