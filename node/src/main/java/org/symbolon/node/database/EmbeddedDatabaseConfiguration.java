package org.symbolon.node.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The default: a PostgreSQL in the folder of the node. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${symbolon.database.url:}' == ''")
class EmbeddedDatabaseConfiguration {

  /** The exit code for what is not the operator's fault. */
  private static final int OURS = 3;

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

  @Bean
  DatabaseWatch databaseWatch(DatabaseAccess database, NodeHome home, Ending ending) {
    return DatabaseWatch.start(
        database,
        () ->
            ending.now(
                "Symbolon ended: its database stopped. What to do: start it again; nothing that was"
                    + " acknowledged is lost. The reason stands in "
                    + home.resolve("postgres/data/log")
                    + "."));
  }

  /**
   * Halts: an orderly stop would wait for requests that can only fail, and for a database that is
   * gone.
   */
  @Bean
  Ending ending(NodeHome home) {
    return message -> {
      System.err.println(message);
      try {
        Files.deleteIfExists(home.resolve(NodeHome.ADDRESS));
      } catch (IOException e) {
        System.err.println("The file " + NodeHome.ADDRESS + " was left behind.");
      }
      Runtime.getRuntime().halt(OURS);
    };
  }
}
