package org.symbolon.node.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class RoleCheckTest {

  private static final TestDatabases.Fresh FRESH = TestDatabases.create();

  @BeforeAll
  static void makeRoles() {
    for (String role :
        new String[] {
          "check_super superuser",
          "check_bypass bypassrls in role symbolon_node",
          "check_owner in role symbolon_owner, symbolon_node",
          "check_other",
          "check_maker createrole in role symbolon_node",
          "check_heir in role check_bypass, symbolon_node",
          "check_holder in role symbolon_node",
          "check_member in role symbolon_node"
        }) {
      String name = role.split(" ")[0];
      TestDatabases.asSuperuser(
          "drop role if exists " + name,
          "create role " + name + " login password 'p' " + role.substring(name.length()));
    }
    // One schema of its own is enough.
    JdbcClient.create(FRESH.superuser())
        .sql("create schema mine authorization check_holder")
        .update();
  }

  @Test
  void theRolesOfANodeAreFit() {
    assertThatCode(() -> RoleCheck.verify(database(given("pool-user"), given("pool-password"))))
        .doesNotThrowAnyException();
  }

  @Test
  void aMemberOfTheRoleIsFit() {
    assertThatCode(() -> RoleCheck.verify(database("check_member", "p")))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "check_super,is a superuser",
    "check_bypass,has BYPASSRLS",
    "check_owner,owns the database",
    "check_owner,is a member of the owner",
    "check_maker,has CREATEROLE",
    "check_heir,may become a role without policies",
    "check_holder,owns tables or schemas",
    "check_other,is neither symbolon_node nor a member of it"
  })
  void aPoolThatRowLevelSecurityWouldNotBindIsRefused(String role, String reason) {
    assertThatThrownBy(() -> RoleCheck.verify(database(role, "p")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining(reason);
  }

  @Test
  void oneRoleForBothIsRefused() {
    assertThatThrownBy(
            () -> RoleCheck.verify(database(given("owner-user"), given("owner-password"))))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("same role");
  }

  @Test
  void aWrongPasswordIsSaidWithoutThePassword() {
    assertThatThrownBy(() -> RoleCheck.verify(database("symbolon_node", "wrong-secret")))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("pool's role")
        .hasMessageNotContaining("wrong-secret");
  }

  private static DatabaseAccess database(String poolUser, String poolPassword) {
    return new DatabaseAccess(
        FRESH.url(),
        new Credentials(given("owner-user"), given("owner-password")),
        new Credentials(poolUser, poolPassword));
  }

  private static String given(String name) {
    return FRESH.settings().getOrDefault("symbolon.database." + name, "");
  }
}
