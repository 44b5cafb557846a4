package org.symbolon.node.database;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
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

  /** It runs on this machine: what does not answer at once is gone, and is started again. */
  @Bean
  DatabaseWatch databaseWatch(
      DatabaseAccess database,
      DatabaseState state,
      EmbeddedPostgresServer server,
      ObjectProvider<DataSource> pool) {
    return DatabaseWatch.start(
        database, state, Duration.ofMillis(500), new PoolRescue(pool, server::restart));
  }
}
