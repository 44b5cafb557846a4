package org.symbolon.node.database;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The default: a PostgreSQL in the folder of the node. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${symbolon.database.url:}' == ''")
class EmbeddedDatabaseConfiguration {

  @Bean
  EmbeddedPostgresServer embeddedPostgres(NodeHome home, HomeLock lock) throws IOException {
    return EmbeddedPostgresServer.start(home.resolve("postgres"));
  }

  @Bean
  DatabaseAccess databaseAccess(EmbeddedPostgresServer server, NodeHome home)
      throws IOException, SQLException {
    var secrets = new Secrets(new SecureRandom());
    Path folder = home.resolve("postgres");
    var owner = new Credentials(EmbeddedRoles.OWNER, secrets.read(folder.resolve("owner")));
    var pool = new Credentials(EmbeddedRoles.POOL, secrets.read(folder.resolve("pool")));
    EmbeddedRoles.create(server, owner, pool);
    return new DatabaseAccess(server.jdbcUrl(EmbeddedRoles.DATABASE), owner, pool);
  }

  /** It runs on this machine: what does not answer at once is gone. */
  @Bean
  DatabaseWatch databaseWatch(DatabaseAccess database, NodeHome home, Ending ending) {
    return DatabaseWatch.start(
        database,
        Duration.ofMillis(500),
        () ->
            ending.now(
                "its database stopped",
                "start it again; nothing that was acknowledged is lost. The reason stands in "
                    + home.resolve("postgres/data/log")
                    + "."));
  }
}
