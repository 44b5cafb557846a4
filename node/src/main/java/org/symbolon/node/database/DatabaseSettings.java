package org.symbolon.node.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A PostgreSQL that somebody else runs. Without {@code symbolon.database.url} the node keeps its
 * own.
 *
 * @param url JDBC address of an empty or earlier database of a node
 * @param ownerUser role that may create schemas there
 * @param poolUser role {@code symbolon_node}, or a member of it
 */
@ConfigurationProperties("symbolon.database")
record DatabaseSettings(
    @Nullable String url,
    @Nullable String ownerUser,
    @Nullable String ownerPassword,
    @Nullable String poolUser,
    @Nullable String poolPassword) {

  DatabaseAccess access() {
    return new DatabaseAccess(
        given(url, "url"),
        new Credentials(given(ownerUser, "owner-user"), given(ownerPassword, "owner-password")),
        new Credentials(given(poolUser, "pool-user"), given(poolPassword, "pool-password")));
  }

  private static String given(@Nullable String value, String name) {
    if (value == null || value.isBlank()) {
      throw new StartRefused(
          "symbolon.database." + name + " is missing",
          "Give url, owner-user, owner-password, pool-user and pool-password, or none of them.");
    }
    return value;
  }
}
