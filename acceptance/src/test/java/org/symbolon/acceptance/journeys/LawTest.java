package org.symbolon.acceptance.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the home of the Atlas to what binds a State, what two can use, and a version to cite. */
@ExtendWith(JourneyExtension.class)
class LawTest {

  private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

  private static final List<String> ACTS =
      List.of(
          "EVIDENCE",
          "EXTRADITION",
          "JOINT_INVESTIGATION",
          "SENTENCED_TRANSFER",
          "RETURN",
          "REFERRAL");

  @Test
  void whatBindsAStateIsAnsweredOnceAndStandsWhereItIsAskedAgain(Visits visits) {
    Visit visit = visits.signedIn("coordinator", View.DESK);
    Page page = visit.go("/atlas").page();
    visit.link("What binds a State");
    visit.go("/atlas/states/NER");
    assertThat(visit.heading()).isEqualTo("What binds Niger");
    visit.says("Trafficking (Palermo) Protocol", "What is not known", "inherited");
    visit.look("state");

    visit.go("/atlas/states/NER/answers/MLA/THB");
    visit.says("Nobody has noted here whether this is in place");
    visit.look("answer");
    page.locator("main form [name=state][value=PARTLY]").check();
    page.locator("main form [name=words]").fill("Requests are answered by letter.");
    page.locator("main form [name=evidence]").fill("Journey of the test");
    visit.button("Note this answer");
    visit.says("The law", "partly in place", "What was noted before");
    visit.look("answer-given");

    visit.go("/atlas/pairs?a=NER&b=PRT&act=EVIDENCE");
    visit.says("Partly in place");
  }

  @Test
  void whatTwoStatesCanUseStandsOnOneSheetWithWhatStopsItFirst(Visits visits) {
    Visit visit = visits.open(View.DESK);
    Page page = visit.go("/atlas").page();
    visit.link("What two States can use together");
    visit.go("/atlas/pairs?a=NER&b=PRT&act=RETURN");
    assertThat(visit.heading()).isEqualTo("Niger and Portugal: Return");
    visit.says("Each of these stops the act", "Non-refoulement", "What is not recorded");
    String text = visit.main().innerText();
    assertThat(text.indexOf("Non-refoulement")).isLessThan(text.indexOf("In force for both"));
    visit.look("two-states");
    for (String act : ACTS) {
      for (String language : List.of("en", "fr")) {
        visit.go("/atlas/pairs?a=NER&b=PRT&act=" + act + "&lang=" + language);
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4"));
        assertThat(SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count())
            .as(act + " in " + language)
            .isEqualTo(1);
      }
    }
  }

  @Test
  void aFrozenChartIsCitedByItsAddressAndOpenToAVisitor(Visits visits) {
    Visit visit = visits.signedIn("coordinator", View.DESK);
    Page page = visit.go("/atlas/networks?withoutEnded=true").page();
    visit.look("networks");
    visit.button("Freeze and cite this chart");
    assertThat(page.url()).containsPattern("/atlas/versions/[0-9a-z]{12}");
    visit.says("How to cite", "SHA-256");
    visit.look("version");
    String address = page.url();
    String data = page.request().get(address + "?format=json").text();

    Visit visitor = visits.open(View.PHONE);
    visitor.go(address);
    visitor.says("How to cite");
    visitor.look("version-visitor");
    assertThat(visitor.page().request().get(address + "?format=json").text()).isEqualTo(data);
  }

  @Test
  void aTextIsHeldAgainstAYardstickAndTheLackHasModels(Visits visits) {
    Visit visit = visits.open(View.DESK);
    visit.go("/atlas/protection?yardstick=COE-197").look("protection");
    visit.doesNotSay("violat", "in breach");
    visit.click(AriaRole.LINK, "P029");
    visit.says("Reflection period");
    visit.look("drafter");
  }

  @Test
  void aPhoneShowsOneTextOfProtectionAtATime(Visits visits) {
    Visit visit = visits.open(View.PHONE);
    Page page = visit.go("/atlas/protection").page();
    assertThat(page.locator(".sy-matrix").locator("visible=true").count()).isZero();
    visit.look("protection");
  }
}
