package org.symbolon.node.access.accounts;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.FactorDemand;
import org.symbolon.node.access.Purpose;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.decisions.Actors;
import org.symbolon.node.access.factor.TestFactors;
import org.symbolon.node.fixtures.Browser;

/** Makes accounts for tests of all parts. */
public final class TestAccounts {

  public static final String PASSWORD = "seven quiet rivers";

  private TestAccounts() {}

  /** Makes an account of the first organisation that can sign in; gives its id. */
  public static UUID make(ApplicationContext node, String login, Role... roles) {
    return asStart(
        node,
        () -> {
          var organisations = node.getBean(Organisations.class);
          UUID first = organisations.first().orElseThrow().id();
          return make(node, organisations.offices(first).getFirst().id(), login, roles);
        });
  }

  /** A browser of somebody of another organisation of the same node, made anew, signed in. */
  public static Browser signedInElsewhere(ApplicationContext node, int port, Role... roles) {
    String login = "e" + UUID.randomUUID().toString().substring(0, 12);
    var other =
        new Organisation(
            UUID.randomUUID(),
            "Elsewhere " + login,
            Organisation.Kind.COORDINATION,
            Organisation.Regime.GDPR);
    UUID office = UUID.randomUUID();
    asStart(
        node,
        () ->
            node.getBean(TransactionOperations.class)
                .execute(_ -> {
                  var organisations = node.getBean(Organisations.class);
                  organisations.add(other, false);
                  organisations.addOffice(office, other.id(), "Office");
                  return make(node, office, login, roles);
                }));
    return signedIn(port, login);
  }

  private static UUID make(ApplicationContext node, UUID office, String login, Role... roles) {
    var accounts = node.getBean(Accounts.class);
    var passwords = node.getBean(Passwords.class);
    var transactions = node.getBean(TransactionOperations.class);
    UUID id = UUID.randomUUID();
    asStart(
        node,
        () ->
            transactions.execute(_ -> {
              accounts.add(id, login, "Name of " + login, "", "en", office);
              Set<Role> given = Arrays.stream(roles).collect(Collectors.toSet());
              accounts.roles(id, office, given);
              accounts.password(id, passwords.digest(PASSWORD));
              if (!Collections.disjoint(given, node.getBean(FactorDemand.class).roles())) {
                TestFactors.give(node, id, login);
              }
              return id;
            }));
    return id;
  }

  /** Does something as the system does when it starts, so that it sees all rows of access. */
  public static <T> T asStart(ApplicationContext node, Supplier<T> work) {
    return node.getBean(Actors.class).call(new Actor.System("start", Purpose.ADMINISTRATION), work);
  }

  /** A browser of somebody with these roles, signed in. */
  public static Browser signedIn(ApplicationContext node, int port, Role... roles) {
    String login = "t" + UUID.randomUUID().toString().substring(0, 12);
    make(node, login, roles);
    return signedIn(port, login);
  }

  private static Browser signedIn(int port, String login) {
    var browser = new Browser(port);
    int status = browser.signIn(login, PASSWORD).statusCode();
    if (status != 302) {
      throw new IllegalStateException("Signing in gave " + status);
    }
    return browser;
  }
}
