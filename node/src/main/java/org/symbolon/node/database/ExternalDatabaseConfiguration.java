package org.symbolon.node.database;

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
}
