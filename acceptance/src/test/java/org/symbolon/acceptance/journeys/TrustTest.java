package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.symbolon.acceptance.nodes.NodeProcess;

/** Proper use of data as people meet it: a second factor, a refusal with its reason, a proof. */
@ExtendWith(JourneyExtension.class)
class TrustTest {

  private static final String PASSWORD = "a boat a lamp a river";

  @TempDir static Path folder;

  @Test
  void theFirstAdministratorComesInByASecondFactorAndSeesWhatIsWell(Visits visits)
      throws Exception {
    try (var node = NodeProcess.start(folder.resolve("home"))) {
      var link = Pattern.compile("http\\S+/link/\\S+").matcher(node.output());
      assertThat(link.find()).isTrue();
      // Other statuses than 200 are what somebody without a second factor is told.
      Visit visit = visits.open(View.DESK).expecting(403).expecting(422);
      Page page = visit.go(link.group()).look("first-link").page();
      page.locator("input[name=organisation]").fill("Coordination Office");
      page.locator("select[name=kind]").selectOption("COORDINATION");
      page.locator("select[name=regime]").selectOption("GDPR");
      page.locator("input[name=office]").fill("Secretariat");
      page.locator("input[name=name]").fill("Ina First");
      page.locator("input[name=login]").fill("ina");
      for (var field : page.locator("input[type=password]").all()) {
        field.fill(PASSWORD);
      }
      page.locator("main form button.btn-primary").click();

      visit.go(node.url() + "/account/factor").look("factor");
      var phone = new Authenticator(page.locator("#secret").innerText());
      page.locator("input[name=code]").fill("000000");
      page.locator("main form button.btn-primary").click();
      assertThat(page.locator("#fault").count()).as("a wrong code").isEqualTo(1);
      page.locator("input[name=code]").fill(phone.code(0));
      page.locator("main form button.btn-primary").click();
      visit.look("factor-codes");
      assertThat(page.locator("#codes li").count()).isEqualTo(10);

      for (String at : new String[] {"/accounts", "/health", "/guards", "/proposals"}) {
        visit.go(node.url() + at).look("first" + at.replace('/', '-'));
      }

      Visit later = visits.open(View.PHONE).expecting(403);
      later.go(node.url() + "/login");
      later.page().locator("input[name=login]").fill("ina");
      later.page().locator("input[name=password]").fill(PASSWORD);
      later.page().locator("main button.btn-primary").click();
      later.page().waitForURL("**/login/factor**");
      later.look("login-factor");
      later.page().locator("input[name=code]").fill(phone.code(1));
      later.page().locator("main form button.btn-primary").first().click();
      later.page().waitForURL(url -> !url.contains("/login"));
      later.go(node.url() + "/account/sessions").look("sessions");
    }
  }

  @Test
  void whoIsRefusedReadsWhyAndAnAdministratorSeesTheRule(Visits visits) {
    Visit analyst = visits.signedIn("analyst", View.DESK).expecting(403);
    analyst.go("/accounts").look("refused");
    analyst.says("Node administrator", "Ask");

    Visit administrator = visits.signedIn("administrator", View.DESK);
    administrator.go("/access/explain").look("explain");
    var page = administrator.page();
    page.locator("select[name=account]")
        .selectOption(new SelectOption().setLabel("Ben Analyst (analyst)"));
    page.locator("select[name=act]").selectOption("account.list");
    page.locator("main form button").first().click();
    administrator.look("explained");
    administrator.says("No: Ben Analyst", "account.list");
  }

  @Test
  void anAuditorFindsAnActAndProvesIt(Visits visits) {
    Visit analyst = visits.signedIn("analyst", View.DESK).expecting(403);
    analyst.go("/accounts");

    Visit auditor = visits.signedIn("auditor", View.DESK);
    auditor.go("/log?kind=access.refused").look("log");
    Page page = auditor.page();
    page.locator("main table tbody a[href^='/log/']").first().click();
    // The leaf comes within a second.
    for (int tries = 0; tries < 10 && !auditor.main().innerText().contains("Check this"); tries++) {
      page.waitForTimeout(300);
      page.reload();
    }
    auditor.look("event");
    auditor.link("Check this proof").look("event-checked");
    auditor.says("The proof holds");
    String proof =
        page.evaluate("async () => await (await fetch(location.pathname + '/proof')).text()")
            .toString();

    auditor.go("/log/check").look("check");
    page.locator("textarea").fill(proof);
    page.locator("main form button.btn-primary").click();
    auditor.says("The proof holds");
    page.locator("textarea").fill(proof.replaceFirst("access.refused", "access.signedin"));
    page.locator("main form button.btn-primary").click();
    auditor.says("The proof does not hold");
    auditor.go("/log/heads").look("heads");
  }
}
