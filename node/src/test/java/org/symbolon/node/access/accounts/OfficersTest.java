package org.symbolon.node.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Means;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.fixtures.NodeTest;

/** Several offices of one account, and who stands in for whom. */
@NodeTest
class OfficersTest {

  private final ApplicationContext node;
  private final JdbcClient jdbc;

  OfficersTest(@Autowired ApplicationContext node, @Autowired JdbcClient jdbc) {
    this.node = node;
    this.jdbc = jdbc;
  }

  private static String some() {
    return "o" + UUID.randomUUID().toString().substring(0, 12);
  }

  private UserAccount account(UUID id) {
    return TestAccounts.asStart(node, () -> node.getBean(Accounts.class).find(id).orElseThrow());
  }

  private UUID office(UUID organisation) {
    return TestAccounts.asStart(
        node,
        () ->
            node.getBean(TransactionOperations.class)
                .execute(_ -> {
                  UUID id = UUID.randomUUID();
                  node.getBean(Organisations.class).addOffice(id, organisation, some());
                  return id;
                }));
  }

  private <T> Outcome<T> as(UUID id, java.util.function.Supplier<Outcome<T>> act) {
    var outcome = new java.util.ArrayList<Outcome<T>>();
    node.getBean(Actors.class)
        .runAs(account(id).actor(new Means.Session(true)), () -> outcome.add(act.get()));
    return outcome.getFirst();
  }

  @Test
  void rolesHoldInTheOfficeForWhichOneActs() {
    UUID administrator = TestAccounts.make(node, some(), Role.NODE_ADMINISTRATOR);
    UUID officer = TestAccounts.make(node, some(), Role.ANALYST);
    UUID second = office(account(officer).organisation());
    var acts = node.getBean(OfficerActs.class);
    assertThat(as(officer, () -> acts.actFor(second)))
        .isEqualTo(Outcome.Refused.because("access.fault.member"));
    assertThat(as(administrator, () -> acts.join(officer, second)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(
            as(
                administrator,
                () ->
                    node.getBean(AccountActs.class)
                        .roles(officer, second, Set.of(Role.COORDINATOR))))
        .isInstanceOf(Outcome.Done.class);
    assertThat(account(officer).roles()).containsExactly(Role.ANALYST);
    assertThat(as(officer, () -> acts.actFor(second))).isInstanceOf(Outcome.Done.class);
    assertThat(account(officer).roles()).containsExactly(Role.COORDINATOR);
    assertThat(as(administrator, () -> acts.leaveOffice(officer, second)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(account(officer).roles()).containsExactly(Role.ANALYST);
    UUID last = account(officer).office();
    assertThat(as(administrator, () -> acts.leaveOffice(officer, last)))
        .isEqualTo(Outcome.Refused.because("access.fault.office.last"));
  }

  @Test
  void aDeputyActsWithTheRolesOfThePrincipalForATimeAndBothAreNamed() {
    UUID principal = TestAccounts.make(node, some(), Role.COORDINATOR, Role.NODE_ADMINISTRATOR);
    UUID deputy = TestAccounts.make(node, some());
    UUID office = account(principal).office();
    var acts = node.getBean(DeputyActs.class);
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    assertThat(
            as(
                principal,
                () -> acts.name(deputy.toString(), office.toString(), today, "2000-01-01")))
        .isEqualTo(Outcome.Refused.because("access.fault.deputy.days"));
    var named = as(principal, () -> acts.name(deputy.toString(), office.toString(), today, today));
    UUID id = ((Outcome.Done<UUID>) named).value();
    assertThat(as(principal, () -> acts.begin(id)))
        .isEqualTo(Outcome.Refused.because("access.fault.deputy.gone"));
    assertThat(account(deputy).roles()).isEmpty();
    assertThat(as(deputy, () -> acts.begin(id))).isInstanceOf(Outcome.Done.class);
    assertThat(account(deputy).roles())
        .as("running the node stays")
        .containsExactly(Role.COORDINATOR);
    assertThat(account(deputy).onBehalf()).contains(principal);
    assertThat(as(deputy, () -> acts.name(principal.toString(), office.toString(), today, today)))
        .isEqualTo(Outcome.Refused.because("access.fault.deputy.deputy"));
    assertThat(as(deputy, () -> acts.revoke(id))).isInstanceOf(Outcome.Done.class);
    assertThat(account(deputy).roles()).isEmpty();
    int both =
        TestAccounts.asStart(
            node,
            () ->
                node.getBean(TransactionOperations.class)
                    .execute(_ ->
                        jdbc.sql(
                                """
                                select count(*) from access.event
                                where actor = :deputy and on_behalf = :principal
                                """)
                            .params(Map.of("deputy", deputy.toString(), "principal", principal))
                            .query((row, _) -> row.getInt(1))
                            .single()));
    assertThat(both).isPositive();
  }

  @Test
  void aDeputyshipEndsByItself() {
    UUID principal = TestAccounts.make(node, some(), Role.COORDINATOR);
    UUID deputy = TestAccounts.make(node, some());
    var acts = node.getBean(DeputyActs.class);
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    var named =
        as(
            principal,
            () ->
                acts.name(deputy.toString(), account(principal).office().toString(), today, today));
    UUID id = ((Outcome.Done<UUID>) named).value();
    as(deputy, () -> acts.begin(id));
    assertThat(account(deputy).roles()).containsExactly(Role.COORDINATOR);
    TestAccounts.asStart(
        node,
        () ->
            node.getBean(TransactionOperations.class)
                .execute(_ ->
                    jdbc.sql(
                            """
                            update access.deputyship set starts_at = now() - interval '2 days',
                              ends_at = now() - interval '1 second' where id = :id
                            """)
                        .param("id", id)
                        .update()));
    assertThat(account(deputy).roles()).isEmpty();
    assertThat(account(deputy).onBehalf()).isEmpty();
  }
}
