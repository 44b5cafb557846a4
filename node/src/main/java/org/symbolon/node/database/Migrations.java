package org.symbolon.node.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * The migrations of all parts, each with a history of its own, in the order in which parts stand on
 * each other.
 *
 * <p>The list is declared, and compared with the parts by a test, since finding it out at each
 * start costs more than a second.
 */
public final class Migrations {

  /** What all parts share; its history is the one without a name. */
  private static final String ROOT = "__root";

  /** Folders of {@code db/migration}. A part that has none yet is passed over. */
  static final List<String> PARTS =
      List.of(ROOT, "access", "files", "backup", "intake", "codes", "atlas");

  private static final String HISTORY = "flyway_schema_history";

  private Migrations() {}

  /** Brings every part to its newest version. */
  public static void run(DataSource owner) {
    for (String part : PARTS) {
      if (present(part)) {
        flyway(owner, part).load().migrate();
      }
    }
  }

  /**
   * Brings an empty database to the versions that another one had; parts that it had not are left
   * out.
   *
   * @param versions from {@link #versions}, each of which this release must know
   */
  public static void runTo(DataSource owner, Map<String, String> versions) {
    for (String part : PARTS) {
      String version = versions.get(part);
      if (version != null && present(part)) {
        flyway(owner, part).target(version).load().migrate();
      }
    }
  }

  /** Of these versions, those that this release has no migration for, as {@code part version}. */
  public static List<String> unknown(DataSource owner, Map<String, String> versions) {
    return versions.entrySet().stream()
        .filter(each -> !newest(owner, each.getKey()).isAtLeast(each.getValue()))
        .map(each -> each.getKey() + " " + each.getValue())
        .toList();
  }

  /** The version of each part in a database; parts without a history are left out. */
  public static Map<String, String> versions(Connection owner) throws SQLException {
    var versions = new TreeMap<String, String>();
    for (String part : PARTS) {
      try (var sql =
          owner.prepareStatement(
              "select to_regclass('public.' || quote_ident(?)) is not null as there")) {
        sql.setString(1, history(part));
        try (var row = sql.executeQuery()) {
          if (!row.next() || !row.getBoolean(1)) {
            continue;
          }
        }
      }
      try (var sql = owner.createStatement();
          var row =
              sql.executeQuery(
                  "select version from public.\""
                      + history(part)
                      + "\" where success and version is not null"
                      + " order by installed_rank desc limit 1")) {
        if (row.next()) {
          versions.put(part, row.getString(1));
        }
      }
    }
    return versions;
  }

  private static MigrationVersion newest(DataSource owner, String part) {
    if (!PARTS.contains(part) || !present(part)) {
      return MigrationVersion.EMPTY;
    }
    return Arrays.stream(flyway(owner, part).load().info().all())
        .map(MigrationInfo::getVersion)
        .max(MigrationVersion::compareTo)
        .orElse(MigrationVersion.EMPTY);
  }

  private static boolean present(String part) {
    return Migrations.class.getResource("/db/migration/" + part) != null;
  }

  private static String history(String part) {
    return part.equals(ROOT) ? HISTORY : HISTORY + "_" + part;
  }

  private static FluentConfiguration flyway(DataSource owner, String part) {
    return Flyway.configure()
        .dataSource(owner)
        .locations("classpath:db/migration/" + part)
        .table(history(part))
        .baselineOnMigrate(true)
        .baselineVersion("0");
  }
}
