package org.symbolon.node.database;

import java.sql.DriverManager;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two roles on one database: migrations run as owner, the pool as a role that owns nothing. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

  @Bean
  JdbcConnectionDetails poolConnection(DatabaseAccess database) {
    return new PoolConnection(database);
  }

  @Bean
  FlywayConnectionDetails ownerConnection(DatabaseAccess database) {
    return new OwnerConnection(database);
  }

  @Bean
  OwnerConnections ownerConnections(DatabaseAccess database) {
    return () ->
        DriverManager.getConnection(
            database.url(), database.owner().user(), database.owner().password());
  }

  @Bean
  FlywayMigrationStrategy migrationsByPart() {
    return flyway -> Migrations.run(flyway.getConfiguration().getDataSource());
  }

  @Bean
  DatabaseState databaseState(Clock clock) {
    return new DatabaseState(clock);
  }

  @Bean
  ScopedTransactions transactionManager(DataSource pool, ObjectProvider<RowScope> scope) {
    return new ScopedTransactions(pool, scope);
  }

  private record PoolConnection(DatabaseAccess database) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return database.pool().user();
    }

    @Override
    public String getPassword() {
      return database.pool().password();
    }

    @Override
    public String getJdbcUrl() {
      return database.url();
    }
  }

  private record OwnerConnection(DatabaseAccess database) implements FlywayConnectionDetails {
    @Override
    public String getUsername() {
      return database.owner().user();
    }

    @Override
    public String getPassword() {
      return database.owner().password();
    }

    @Override
    public String getJdbcUrl() {
      return database.url();
    }
  }
}
