package org.symbolon.node.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the server itself says of the tables, views and functions that the pool may use. */
final class Catalogue {

  private static final RowMapper<String> TEXT = (row, _) -> row.getString(1);

  private final JdbcClient jdbc;

  Catalogue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A table of ours on which the pool has some right. */
  record Granted(String name, boolean secured, boolean forced, int policies, String owner) {}

  List<Granted> tables() {
    return jdbc.sql(
            """
            select n.nspname || '.' || c.relname as name, c.relrowsecurity, c.relforcerowsecurity,
              (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
              pg_get_userbyid(c.relowner) as owner
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p')
              and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_t'
              and (has_table_privilege('symbolon_node', c.oid, 'select, insert, update, delete')
                or has_any_column_privilege('symbolon_node', c.oid, 'select, insert, update'))
            order by 1
            """)
        .query((row, _) ->
            new Granted(
                row.getString("name"),
                row.getBoolean("relrowsecurity"),
                row.getBoolean("relforcerowsecurity"),
                row.getInt("policies"),
                row.getString("owner")))
        .list();
  }

  /** Tables that a policy binds. */
  List<String> bound() {
    return tables().stream().filter(Granted::secured).map(Granted::name).toList();
  }

  /** Views that read with the rights of their owner, and so show the pool every row. */
  List<String> openViews() {
    return jdbc.sql(
            """
            select n.nspname || '.' || c.relname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema')
              and has_table_privilege('symbolon_node', c.oid, 'select, insert, update, delete')
              and (c.relkind = 'm' or c.relkind = 'v'
                and not coalesce('security_invoker=true' = any (c.reloptions), false)
                and not coalesce('security_invoker=on' = any (c.reloptions), false))
            order by 1
            """)
        .query(TEXT)
        .list();
  }

  /** Functions of ours that run as their owner, by name, with what is wrong with them. */
  TreeMap<String, String> ownerFunctions() {
    var found = new TreeMap<String, String>();
    jdbc.sql(
            """
            select n.nspname || '.' || p.proname,
              case when not coalesce(array_to_string(p.proconfig, ' ') ~ 'search_path=', false)
                then 'no search_path ' else '' end
              || case when exists (select from aclexplode(coalesce(p.proacl,
                  acldefault('f', p.proowner))) a where a.grantee = 0)
                then 'for everybody' else '' end
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
            """)
        .query(row -> {
          found.put(row.getString(1), row.getString(2).strip());
        });
    return found;
  }

  /** The first column of a list of reasons in the tree, each with its reason. */
  static TreeMap<String, String> listed(String file) {
    try {
      var found = new TreeMap<String, String>();
      new ClassPathResource(file)
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(line -> {
            int comma = line.indexOf(',');
            found.put(line.substring(0, comma), line.substring(comma + 1).strip());
          });
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
