package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator invites a colleague, who comes in by the link of one use. */
@ExtendWith(JourneyExtension.class)
class InviteTest {

  private static final String PASSWORD = "a boat a lamp a river";

  @Test
  void aColleagueTakesUpAnAccount(Visits visits) {
    Visit administrator = visits.signedIn("administrator", View.DESK);
    Page page = administrator.go("/accounts").look("accounts").page();
    administrator.link("Invite a colleague").look("invite");
    page.locator("input[name=name]").fill("Hana Analyst");
    page.locator("input[name=login]").fill("hana");
    if (page.locator("select[name=office]").count() > 0) {
      page.locator("select[name=office]").selectOption(new SelectOption().setIndex(1));
    }
    page.locator("input[value=ANALYST]").check();
    page.locator("main form button.btn-primary").click();
    String link = page.locator("#link").getAttribute("href");
    administrator.look("invite-link");

    Visit colleague = visits.open(View.DESK);
    colleague.go(link).look("take-up");
    for (var field : colleague.page().locator("input[type=password]").all()) {
      field.fill(PASSWORD);
    }
    colleague.page().locator("main form button.btn-primary").click();
    colleague.go("/account").look("account");
    colleague.says("Hana Analyst", "Analyst");
    colleague.go("/atlas/records/instruments");
    colleague.says("Add");

    Visit late = visits.open(View.DESK).expecting(404).expecting(410);
    late.go(link);
    assertThat(late.heading()).isEqualTo("This link opens nothing any more");

    Visit again = visits.open(View.DESK);
    again.signIn("hana", PASSWORD);
    again.go("/atlas/overlaps");
    again.says("61 structures");
  }
}
