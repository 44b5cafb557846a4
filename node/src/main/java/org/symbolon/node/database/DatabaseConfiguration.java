package org.symbolon.node.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Two roles: migrations run as owner, the pool as a role that owns nothing. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  private static final String OWNER = "symbolon_owner";
  private static final String POOL = "symbolon_node";

  record Credentials(String url, String user, String password) {}

  @Bean
  NodeHome nodeHome(@Value("${symbolon.home:symbolon-data}") String home) throws IOException {
    var nodeHome = new NodeHome(Path.of(home));
    Files.createDirectories(nodeHome.path());
    return nodeHome;
  }

  @Bean
  EmbeddedPostgresServer embeddedPostgres(NodeHome home) throws IOException, SQLException {
    var server = EmbeddedPostgresServer.start(home.resolve("postgres"));
    createRoles(server, home);
    return server;
  }

  private static void createRoles(EmbeddedPostgresServer server, NodeHome home)
      throws IOException, SQLException {
    String owner = EmbeddedPostgresServer.secret(home.resolve("postgres/owner"));
    String pool = EmbeddedPostgresServer.secret(home.resolve("postgres/pool"));
    try (var connection =
            DriverManager.getConnection(server.jdbcUrl("postgres"), "postgres", server.password());
        Statement sql = connection.createStatement()) {
      createRole(sql, OWNER, owner);
      createRole(sql, POOL, pool);
      try (var found = sql.executeQuery("select 1 from pg_database where datname = 'symbolon'")) {
        if (found.next()) {
          return;
        }
      }
      sql.execute("create database symbolon owner " + OWNER);
    }
  }

  private static void createRole(Statement sql, String role, String password) throws SQLException {
    try (var found = sql.executeQuery("select 1 from pg_roles where rolname = '" + role + "'")) {
      if (!found.next()) {
        sql.execute("create role " + role + " login password '" + password + "'");
      }
    }
  }

  @Bean
  JdbcConnectionDetails poolConnection(EmbeddedPostgresServer server, NodeHome home)
      throws IOException {
    String url = server.jdbcUrl("symbolon") + "?logServerErrorDetail=false";
    String password = EmbeddedPostgresServer.secret(home.resolve("postgres/pool"));
    return new JdbcConnectionDetails() {
      @Override
      public String getUsername() {
        return POOL;
      }

      @Override
      public String getPassword() {
        return password;
      }

      @Override
      public String getJdbcUrl() {
        return url;
      }
    };
  }

  @Bean
  FlywayConnectionDetails ownerConnection(EmbeddedPostgresServer server, NodeHome home)
      throws IOException {
    String url = server.jdbcUrl("symbolon") + "?logServerErrorDetail=false";
    String password = EmbeddedPostgresServer.secret(home.resolve("postgres/owner"));
    return new FlywayConnectionDetails() {
      @Override
      public String getUsername() {
        return OWNER;
      }

      @Override
      public String getPassword() {
        return password;
      }

      @Override
      public String getJdbcUrl() {
        return url;
      }
    };
  }
}
