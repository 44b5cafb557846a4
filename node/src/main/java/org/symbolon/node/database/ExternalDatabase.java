package org.symbolon.node.database;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that somebody else runs, reached without a node. */
public final class ExternalDatabase {

  private ExternalDatabase() {}

  /**
   * Connections of the role that owns the tables; empty where no external database is named. Its
   * roles are checked as at the start of a node.
   *
   * @param settings as {@code symbolon.database.url}; what is missing is looked up in {@code
   *     environment}, as {@code SYMBOLON_DATABASE_URL}
   * @throws StartRefused where a setting is missing or a role may too much
   */
  public static Optional<DataSource> owner(
      Map<String, String> settings, Map<String, String> environment) {
    if (setting(settings, environment, "url") == null) {
      return Optional.empty();
    }
    DatabaseAccess access =
        new DatabaseSettings(
                setting(settings, environment, "url"),
                setting(settings, environment, "owner-user"),
                setting(settings, environment, "owner-password"),
                setting(settings, environment, "pool-user"),
                setting(settings, environment, "pool-password"))
            .access();
    RoleCheck.verify(access);
    return Optional.of(
        new DriverManagerDataSource(
            access.url(), access.owner().user(), access.owner().password()));
  }

  private static @Nullable String setting(
      Map<String, String> settings, Map<String, String> environment, String name) {
    String given = settings.get("symbolon.database." + name);
    return given != null
        ? given
        : environment.get("SYMBOLON_DATABASE_" + name.replace("-", "").toUpperCase(Locale.ROOT));
  }
}
