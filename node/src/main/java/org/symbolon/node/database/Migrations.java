package org.symbolon.node.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The migrations of all parts, each with a history of its own, in the order in which parts stand on
 * each other.
 *
 * <p>The list is declared, and compared with the parts by a test, since finding it out at each
 * start costs more than a second.
 */
final class Migrations {

  /** What all parts share; its history is the one without a name. */
  private static final String ROOT = "__root";

  /** Folders of {@code db/migration}. A part that has none yet is passed over. */
  static final List<String> PARTS = List.of(ROOT, "access", "files", "intake", "codes", "atlas");

  private Migrations() {}

  static void run(DataSource owner) {
    for (String part : PARTS) {
      if (Migrations.class.getResource("/db/migration/" + part) != null) {
        flyway(owner, part).migrate();
      }
    }
  }

  private static Flyway flyway(DataSource owner, String part) {
    String suffix = part.equals(ROOT) ? "" : "_" + part;
    return Flyway.configure()
        .dataSource(owner)
        .locations("classpath:db/migration/" + part)
        .table("flyway_schema_history" + suffix)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load();
  }
}
