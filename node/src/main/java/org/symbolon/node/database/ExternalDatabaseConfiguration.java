package org.symbolon.node.database;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
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

  /** A server elsewhere is started again by others, or hands over to its replica. */
  @Bean
  DatabaseWatch databaseWatch(
      DatabaseAccess database, DatabaseState state, ObjectProvider<DataSource> pool) {
    return DatabaseWatch.start(
        database, state, Duration.ofSeconds(30), new PoolRescue(pool, () -> {}));
  }
}
