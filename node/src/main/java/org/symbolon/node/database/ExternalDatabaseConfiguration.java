package org.symbolon.node.database;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A PostgreSQL of somebody else, by settings; its roles are checked before anything is written. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${symbolon.database.url:}' != ''")
class ExternalDatabaseConfiguration {

  @Bean
  DatabaseAccess databaseAccess(DatabaseSettings settings, HomeLock lock) {
    var database = settings.access();
    RoleCheck.verify(database);
    return database;
  }

  /** A server elsewhere may be started again, or hand over to its replica. */
  @Bean
  DatabaseWatch databaseWatch(DatabaseAccess database, Ending ending) {
    return DatabaseWatch.start(
        database,
        Duration.ofSeconds(30),
        () ->
            ending.now(
                "its database has not answered for half a minute",
                "start the database, then the node."));
  }
}
