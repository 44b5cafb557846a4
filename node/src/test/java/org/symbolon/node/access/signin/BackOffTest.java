package org.symbolon.node.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.fixtures.AsOwner;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;

@NodeTest
class BackOffTest {

  @LocalServerPort int port;
  private final ApplicationContext node;
  private final BackOff backOff;
  private final JdbcClient jdbc;

  BackOffTest(
      @Autowired ApplicationContext node,
      @Autowired BackOff backOff,
      @Autowired @AsOwner JdbcClient jdbc) {
    this.node = node;
    this.backOff = Scoped.asTest(node, backOff);
    this.jdbc = jdbc;
  }

  private int rows() {
    return jdbc.sql("select count(*) from access.back_off")
        .query((row, _) -> row.getInt(1))
        .single();
  }

  /** However slow the test is: a delay that was begun lasts an hour longer. */
  private void lengthen() {
    jdbc.sql("update access.back_off set until = until + interval '1 hour' where until > last_at")
        .update();
  }

  @AfterEach
  void forget() {
    jdbc.sql("delete from access.back_off").update();
  }

  @Test
  void anAddressThatWaitsLeavesNoRowForEachLoginName() {
    String address = "192.0.2.9";
    for (int i = 0; i < 20; i++) {
      assertThat(backOff.begin("n" + i, address)).isEmpty();
    }
    lengthen();
    int before = rows();
    for (int i = 0; i < 50; i++) {
      assertThat(backOff.begin("more" + i, address)).isPresent();
    }
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void rowsOfLongAgoArePurged() {
    backOff.begin("somebody", "192.0.2.10");
    jdbc.sql(
            "update access.back_off set last_at = last_at - interval '3 days', until = until -"
                + " interval '3 days'")
        .update();
    backOff.begin("another", "192.0.2.11");
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void theCurrentPasswordIsNoWayAroundTheDelays() {
    String login = "b" + UUID.randomUUID().toString().substring(0, 12);
    TestAccounts.make(node, login);
    try (var browser = new Browser(port)) {
      browser.signIn(login, TestAccounts.PASSWORD);
      String fresh = "nine slow white boats";
      for (int i = 0; i < 3; i++) {
        assertThat(change(browser, "wrong words here", fresh)).isEqualTo(422);
      }
      lengthen();
      assertThat(change(browser, TestAccounts.PASSWORD, fresh)).isEqualTo(429);
      forget();
      assertThat(change(browser, TestAccounts.PASSWORD, fresh)).isEqualTo(302);
      assertThat(rows()).as("forgotten by the right one").isLessThan(2);
    }
  }

  private static int change(Browser browser, String current, String fresh) {
    return browser
        .submit(
            "/account",
            "/account/password",
            Map.of("current", current, "password", fresh, "again", fresh))
        .statusCode();
  }

  @Test
  void bracesInTheWantedPageAreNoFault() {
    String login = "b" + UUID.randomUUID().toString().substring(0, 12);
    TestAccounts.make(node, login);
    for (String wanted :
        List.of("/atlas?x={y}", "/a b", "/é", "/a\"b", "/a<b", "/%zz", "/a%", "/a|b", "/\u202ex")) {
      assertThat(LocalPath.of(wanted)).as(wanted).isEqualTo("/");
      try (var browser = new Browser(port)) {
        var done =
            browser.submit(
                "/login",
                "/login",
                Map.of("login", login, "password", TestAccounts.PASSWORD, "next", wanted));
        assertThat(done.statusCode()).as(wanted).isEqualTo(302);
      }
    }
    for (String wanted : List.of("/atlas?x=%7By%7D", "/a/b-c_d~e.f?g=1&h=%C3%A9+x#i")) {
      assertThat(LocalPath.of(wanted)).isEqualTo(wanted);
    }
  }
}
