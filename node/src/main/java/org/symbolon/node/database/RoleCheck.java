package org.symbolon.node.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What an external database must promise before anything is written there: a server that is new
 * enough, and a pool role that row-level security binds.
 */
final class RoleCheck {

  /** PostgreSQL 15, the first without rights for everybody on the schema public. */
  private static final int OLDEST = 15;

  private static final String POOL_ROLE =
      """
      select r.rolsuper as superuser, r.rolbypassrls as bypasses,
             pg_has_role(current_user, d.datdba, 'member') as owns_database,
             pg_has_role(current_user, ?, 'member') as is_owner,
             r.rolcreaterole as makes_roles,
             exists (select 1 from pg_roles p where (p.rolsuper or p.rolbypassrls)
                       and p.oid <> r.oid and pg_has_role(current_user, p.oid, 'member'))
               as may_become_more,
             exists (select 1 from pg_class c where pg_has_role(current_user, c.relowner, 'member')
                       and c.relnamespace::regnamespace::text !~ '^pg_')
               or exists (select 1 from pg_namespace s
                          where pg_has_role(current_user, s.nspowner, 'member')
                            and s.nspname !~ '^pg_')
               as owns_something,
             exists (select 1 from pg_roles n
                     where n.rolname = 'symbolon_node' and pg_has_role(current_user, n.oid, 'usage'))
               as is_node
      from pg_roles r, pg_database d
      where r.rolname = current_user and d.datname = current_database()
      """;

  private RoleCheck() {}

  /** Throws {@link StartRefused} with everything that is wrong. */
  static void verify(DatabaseAccess database) {
    if (database.owner().user().equals(database.pool().user())) {
      throw refused("owner and pool are the same role", "Name two roles.");
    }
    try (var owner = connect(database.url(), database.owner(), "owner")) {
      int version = owner.getMetaData().getDatabaseMajorVersion();
      if (version < OLDEST) {
        throw refused(
            "the server is PostgreSQL " + version, "PostgreSQL " + OLDEST + " or newer is needed.");
      }
    } catch (SQLException e) {
      throw unreachable("owner", e);
    }
    try (var pool = connect(database.url(), database.pool(), "pool")) {
      verifyPool(pool, database.owner().user());
    } catch (SQLException e) {
      throw unreachable("pool", e);
    }
  }

  private static void verifyPool(Connection pool, String owner) throws SQLException {
    try (var sql = pool.prepareStatement(POOL_ROLE)) {
      sql.setString(1, owner);
      verifyPool(sql.executeQuery());
    }
  }

  private static void verifyPool(ResultSet found) throws SQLException {
    try (var row = found) {
      row.next();
      var wrong = new StringBuilder();
      note(wrong, row.getBoolean("superuser"), "is a superuser");
      note(wrong, row.getBoolean("bypasses"), "has BYPASSRLS");
      note(wrong, row.getBoolean("owns_database"), "owns the database");
      note(wrong, row.getBoolean("is_owner"), "is a member of the owner");
      note(wrong, row.getBoolean("owns_something"), "owns tables or schemas");
      note(wrong, row.getBoolean("makes_roles"), "has CREATEROLE");
      note(wrong, row.getBoolean("may_become_more"), "may become a role without policies");
      note(wrong, !row.getBoolean("is_node"), "is neither symbolon_node nor a member of it");
      if (!wrong.isEmpty()) {
        throw refused(
            "the pool's role " + wrong,
            "Make a role symbolon_node that owns nothing, with LOGIN alone.");
      }
    }
  }

  private static void note(StringBuilder wrong, boolean applies, String what) {
    if (applies) {
      wrong.append(wrong.isEmpty() ? "" : " and ").append(what);
    }
  }

  private static Connection connect(String url, Credentials role, String which) {
    try {
      return DriverManager.getConnection(url, role.user(), role.password());
    } catch (SQLException e) {
      throw unreachable(which, e);
    }
  }

  private static StartRefused unreachable(String role, SQLException cause) {
    return new StartRefused(
        "the " + role + "'s role cannot use the external database (" + cause.getSQLState() + ")",
        "Check symbolon.database.url, user and password, and that the server runs.",
        cause);
  }

  private static StartRefused refused(String what, String remedy) {
    return new StartRefused("in the external database, " + what, remedy);
  }
}
