package org.symbolon.node.backup.content;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in a database that is ours and of value, read from its own catalogue, so that no new
 * table can be forgotten. Ours is what belongs to the role that runs the migrations.
 */
public final class Catalogue {

  private static final String OURS =
      """
      join pg_namespace n on n.oid = c.relnamespace
      where pg_get_userbyid(c.relowner) = current_user
        and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and not exists (select 1 from pg_depend d
                        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
      """;

  private static final String COLUMNS =
      """
      select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod)
      from pg_class c
      left join pg_attribute a
        on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      """
          + OURS
          + " and c.relkind = 'r' order by n.nspname, c.relname, a.attnum";

  /** Rows that COPY of tables alone would leave behind. */
  private static final String NOT_CARRIED =
      """
      select 'materialised view ' || n.nspname || '.' || c.relname from pg_class c
      """
          + OURS
          + """
           and c.relkind = 'm'
          union all
          select 'foreign table ' || n.nspname || '.' || c.relname from pg_class c
          """
          + OURS
          + """
           and c.relkind = 'f'
          union all
          select 'large object ' || oid from pg_largeobject_metadata
          where pg_get_userbyid(lomowner) = current_user
          """;

  private static final String SEQUENCES =
      "select n.nspname, c.relname from pg_class c "
          + OURS
          + " and c.relkind = 'S' order by n.nspname, c.relname";

  private Catalogue() {}

  /** All tables, by schema and name. */
  public static List<Table> tables(Connection owner) throws SQLException {
    var tables = new ArrayList<Table>();
    try (var sql = owner.createStatement();
        var row = sql.executeQuery(COLUMNS)) {
      String schema = "";
      String name = "";
      var columns = new ArrayList<Table.Column>();
      while (row.next()) {
        if (!row.getString(1).equals(schema) || !row.getString(2).equals(name)) {
          if (!name.isEmpty()) {
            tables.add(new Table(schema, name, columns));
          }
          schema = row.getString(1);
          name = row.getString(2);
          columns.clear();
        }
        @Nullable String column = row.getString(3);
        if (column != null) {
          columns.add(new Table.Column(column, row.getString(4)));
        }
      }
      if (!name.isEmpty()) {
        tables.add(new Table(schema, name, columns));
      }
    }
    return tables;
  }

  /** What a backup would lose; empty as long as nobody makes such things. */
  public static List<String> notCarried(Connection owner) throws SQLException {
    var found = new ArrayList<String>();
    try (var sql = owner.createStatement();
        var row = sql.executeQuery(NOT_CARRIED)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
    }
    return found;
  }

  /** All sequences with where they stand, those of identity columns included. */
  public static List<Sequence> sequences(Connection owner) throws SQLException {
    var names = new ArrayList<String[]>();
    try (var sql = owner.createStatement();
        ResultSet row = sql.executeQuery(SEQUENCES)) {
      while (row.next()) {
        names.add(new String[] {row.getString(1), row.getString(2)});
      }
    }
    var sequences = new ArrayList<Sequence>();
    try (var sql = owner.createStatement()) {
      for (String[] name : names) {
        String quoted = Table.quote(name[0]) + "." + Table.quote(name[1]);
        try (var row = sql.executeQuery("select last_value, is_called from " + quoted)) {
          row.next();
          sequences.add(new Sequence(name[0], name[1], row.getLong(1), row.getBoolean(2)));
        }
      }
    }
    return sequences;
  }

  /**
   * A sequence.
   *
   * @param called whether the value was given out, so that the next one is greater
   */
  public record Sequence(String schema, String name, long last, boolean called) {
    String quoted() {
      return Table.quote(schema) + "." + Table.quote(name);
    }
  }
}
