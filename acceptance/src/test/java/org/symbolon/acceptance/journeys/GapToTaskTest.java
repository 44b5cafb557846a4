package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gap is found, becomes a task with an owner and a date, and waits for that owner. */
@ExtendWith(JourneyExtension.class)
class GapToTaskTest {

  @Test
  void aGapIsFoundAndGivenToSomebody(Visits visits) {
    Visit finder = visits.signedIn("coordinator", View.DESK);
    Page page = finder.go("/atlas/gaps").page();
    page.locator("#gaps ~ .sy-scroll").first().locator("tbody th a").first().click();
    String finding = finder.heading();
    page.locator("summary")
        .filter(new Locator.FilterOptions().setHasText("Make it a task"))
        .click();
    page.locator("input[name=what]").fill("Ask the conference of the parties: " + finding);
    page.locator("select[name=office]")
        .selectOption(new SelectOption().setLabel(office(page, "International cooperation")));
    page.locator("input[name=dueOn]").fill("2027-03-01");
    finder.look("gap-task-form");
    finder.button("Make the task");
    finder.says("The task is made.", finding);
    finder.look("task");

    Visit owner = visits.signedIn("liaison-b", View.DESK);
    owner.go("/");
    owner.says("Waiting for you", "Ask the conference of the parties");
    owner.look("start-waiting");
    owner.link("Ask the conference of the parties: " + finding);
    owner.page().locator("textarea[name=words]").fill("On the agenda of the spring session.");
    owner.button("Add to the follow-up");
    owner.says("On the agenda of the spring session.");
    owner.go("/atlas/tasks").look("tasks");
  }

  @Test
  void theSameInFrench(Visits visits) {
    Visit visit = visits.signedIn("coordinator", View.FRENCH);
    Page page = visit.go("/atlas/gaps").look("gaps").page();
    page.locator("#single ~ .sy-scroll").first().locator("tbody th a").first().click();
    visit.look("gap");
    page.locator("details.sy-more summary").last().click();
    page.locator("input[name=what]").fill("Trouver qui peut s'en charger");
    page.locator("input[name=forum]").fill("Réunion régionale");
    page.locator("input[name=dueOn]").fill("2027-04-01");
    page.locator("main details.sy-more button.btn-primary").last().click();
    assertThat(page.url()).contains("/atlas/tasks/");
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("fr");
    visit.says("Réunion régionale").doesNotSay("The task");
    visit.look("task");
    visit.go("/atlas/tasks").look("tasks");
  }

  /** The whole label of the option that holds these words. */
  private static String office(Page page, String words) {
    return page.locator("select[name=office] option")
        .filter(new Locator.FilterOptions().setHasText(words))
        .first()
        .innerText();
  }
}
