package org.symbolon.node.atlas.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.coverage.gaps.GapOptions;
import org.symbolon.coverage.gaps.Gaps;
import org.symbolon.coverage.records.Crime;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/** The pages of gaps against the engine, in both languages. */
@NodeTest
class GapsTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired AtlasRecords records;
  @Autowired GapAnswers answers;
  @Autowired Clock clock;

  private Gaps engine(GapOptions options) {
    return Gaps.of(records.data(), options);
  }

  private GapOptions today() {
    return GapOptions.on(LocalDate.now(clock));
  }

  private static String answer(HttpResponse<String> page) {
    var matcher = Pattern.compile("sy-answer\">(.*?)</p>", Pattern.DOTALL).matcher(page.body());
    return matcher.find() ? matcher.group(1) : "";
  }

  @Test
  void theFiguresOfThePageAreTheEnginesInBothLanguages() {
    Gaps gaps = engine(today());
    try (Browser reader = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      for (String language : new String[] {"en", "fr"}) {
        var page = reader.get("/atlas/gaps?lang=" + language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(answer(page))
            .contains(Integer.toString(gaps.required().size()))
            .contains(Integer.toString(gaps.withoutDirect().size()))
            .contains(Integer.toString(gaps.single().size()));
        assertThat(page.body()).contains("n = " + gaps.bodies()).doesNotContain("atlas.gaps.");
      }
      assertThat(reader.get("/atlas/gaps?lang=en").body())
          .contains("none recorded in " + gaps.bodies() + " bodies")
          .doesNotContain("nobody does it.");
    }
  }

  @Test
  void everyFunctionHasAPageInBothLanguagesWhetherDemandedOrNot() {
    try (Browser reader = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      for (var function : records.data().functions()) {
        var page = reader.get("/atlas/gaps/" + function.code() + "?lang=fr");
        assertThat(page.statusCode()).as(function.code()).isEqualTo(200);
        assertThat(page.body()).as(function.code()).doesNotContain("atlas.gaps.");
      }
      String demanded = engine(today()).required().getFirst().function();
      assertThat(reader.get("/atlas/gaps/" + demanded + "?lang=en").body())
          .contains("/atlas/records/measures/")
          .doesNotContain("Make it a task");
    }
  }

  @Test
  void crimeAndTerritoryChangeTheAnswerAsTheyChangeTheEngines() {
    Gaps smuggling = engine(today().withCrime(Crime.SOM));
    Gaps africa = engine(today().withRegions(Set.of("W_AFRICA")));
    Gaps all = engine(today());
    assertThat(smuggling.required()).hasSizeLessThan(all.required().size());
    assertThat(africa.bodies()).isLessThan(all.bodies());
    try (Browser reader = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      assertThat(answer(reader.get("/atlas/gaps?lang=en&crime=SOM")))
          .startsWith(smuggling.required().size() + " functions");
      assertThat(reader.get("/atlas/gaps?lang=en&region=W_AFRICA").body())
          .contains("n = " + africa.bodies() + " bodies")
          .contains("none recorded in " + africa.bodies() + " bodies");
    }
  }

  @Test
  void gradeAddresseeAndGroupListFewerAndLeaveTheFiguresAsTheyAre() {
    Gaps all = engine(today());
    try (Browser reader = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      var page = reader.get("/atlas/gaps?lang=en&grade=GENERAL&addressee=COURT&category=PROT");
      assertThat(answer(page)).startsWith(all.required().size() + " functions");
      assertThat(page.body()).containsPattern("[0-9]+ of " + all.required().size() + " functions");
    }
  }

  @Test
  void aWrongParameterIsNamedWithWhatWouldBeRight() {
    try (Browser reader = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      var page = reader.get("/atlas/gaps?lang=en&crime=THEFT&grade=SOME&at=tomorrow");
      assertThat(page.statusCode()).isEqualTo(400);
      assertThat(page.body()).contains("THEFT").contains("NONE_RECORDED").contains("tomorrow");
      assertThat(reader.get("/atlas/gaps/NO_SUCH_FUNCTION").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void whatIsExportedIsWhatIsListed() {
    Gaps all = engine(today());
    try (Browser reader = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      String csv = reader.get("/atlas/gaps?format=csv").body();
      assertThat(csv.lines().count()).isEqualTo(all.required().size() + 1L);
      assertThat(csv).startsWith("function,category,addressees,texts,strongest,support,standing");
      String general = reader.get("/atlas/gaps?format=csv&grade=GENERAL").body();
      assertThat(general.lines().count()).isEqualTo(all.generalOnly().size() + 1L);
      assertThat(reader.get("/atlas/gaps?format=xlsx").statusCode()).isEqualTo(200);
      assertThat(reader.get("/atlas/gaps/PRIVACY?format=json").body()).contains("\"measure\"");
    }
  }

  @Test
  void aVisitorWithoutAccountSeesNoGaps() {
    try (Browser visitor = new Browser(port)) {
      assertThat(visitor.get("/atlas/gaps").statusCode()).isNotEqualTo(200);
      assertThat(visitor.get("/atlas/gaps/PRIVACY").statusCode()).isNotEqualTo(200);
      assertThat(visitor.get("/api/atlas/gaps").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void theSameQuestionOfTheSameRecordsIsWorkedOutOnce() {
    assertThat(answers.today()).isSameAs(answers.today());
  }
}
