package org.symbolon.node.atlas.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.coverage.coding.CodingOptions;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/** A round of blind coding from its beginning to its end, and what is closed meanwhile. */
@NodeTest
class BlindRoundTest {

  private static final String MINE = "/atlas/coding/mine";

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired AtlasRecords records;
  @Autowired Codings codings;

  private String begin(Browser coder, String instrument) {
    var begun = coder.submit(MINE, MINE, Map.of("instrument", instrument));
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(302);
    return URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private static Map<String, String> coding(String obligation) {
    return Map.of(
        "category", "PROT",
        "function", "ASSISTANCE",
        "also_functions", "SHELTER; DATA",
        "crime", "THB",
        "obligation", obligation,
        "precision", "IMPLEMENTING",
        "certainty", "medium",
        "basis", "summary",
        "remark", "a remark of mine");
  }

  @Test
  void whileARoundIsOpenNoCodingOfOthersIsToBeSeen() {
    try (Browser coder = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      String marked = "/atlas/measures?binding=ANY&minMeasures=0&minInstruments=0";
      assertThat(coder.get(marked).body()).contains("<sup>≠</sup>");
      assertThat(coder.get("/atlas/records/instruments/UN-TIP").body())
          .contains("/atlas/records/measures/UN-TIP");
      String frozen =
          coder
              .submit("/atlas/coding", "/atlas/versions/freeze/agreement", Map.of())
              .headers()
              .firstValue("Location")
              .map(location -> java.net.URI.create(location).getPath())
              .orElseThrow();
      assertThat(coder.get(frozen).statusCode()).isEqualTo(200);
      String measure = begin(coder, "UN-TIP");
      for (String address : List.of(frozen, frozen + "?format=json")) {
        assertThat(coder.get(address).statusCode()).as(address).isEqualTo(409);
      }
      assertThat(measure).startsWith(MINE + "/measures/UN-TIP");
      String page = coder.get(measure).body();
      assertThat(page).contains("Provision 1 of", "Save and go on").doesNotContain(" checked");
      for (String closed :
          List.of(
              "/atlas/coding",
              "/atlas/coding?format=csv",
              "/atlas/coding/disagreements",
              "/atlas/coding/disagreements?format=json",
              "/atlas/coding/disagreements/UN-TIP:001?second=2",
              "/atlas/codebook/ASSISTANCE")) {
        assertThat(coder.get(closed).statusCode()).as(closed).isEqualTo(409);
      }
      assertThat(coder.get("/atlas/coding").body()).contains("You are coding blind");
      for (String closed :
          List.of(
              "/atlas/records/measures",
              "/atlas/records/measures?format=csv",
              "/atlas/records/measures/UN-TIP:003",
              "/atlas/records/measures_second_coding",
              "/atlas/records/measures_second_coding?format=csv",
              "/atlas/records/measures/UN-TIP:003/edit")) {
        assertThat(coder.get(closed).statusCode()).as(closed).isEqualTo(404);
      }
      assertThat(coder.get("/search?q=UN-TIP").body())
          .doesNotContain("/atlas/records/measures/", "/atlas/records/measures_second_coding");
      assertThat(coder.get("/atlas/records/instruments/UN-TIP").body())
          .doesNotContain("/atlas/records/measures/UN-TIP");
      assertThat(coder.get(marked).body()).doesNotContain("<sup>≠</sup>");
      assertThat(coder.get("/atlas/measures?cell=UN-TIP~ASSISTANCE").body())
          .doesNotContain("coders differ in", "/atlas/coding/disagreements/");
      assertThat(
              coder
                  .submit(MINE, "/atlas/coding/disagreements/UN-TIP:001?second=2", Map.of())
                  .statusCode())
          .isIn(403, 409);
      assertThat(coder.submit(MINE + "/leave", MINE + "/leave", Map.of()).statusCode())
          .isEqualTo(302);
      assertThat(coder.get("/atlas/coding").statusCode()).isEqualTo(200);
      assertThat(coder.get(MINE).body()).contains("left, nothing entered");
    }
  }

  @Test
  void aRoundIsSavedResumedAndEnteredAsAFurtherCoder() {
    try (Browser coder = TestAccounts.signedIn(node, port, Role.LIAISON_OFFICER);
        Browser other = TestAccounts.signedIn(node, port, Role.ANALYST)) {
      String first = begin(coder, "SAARC-TRAF");
      assertThat(coder.submit(first, MINE, Map.of()).statusCode()).isEqualTo(302);
      assertThat(coder.get(MINE).body()).contains("You have a round open already");
      var wrong = coder.submit(first, first, Map.of("function", "NOTHING"));
      assertThat(wrong.statusCode()).isEqualTo(422);
      assertThat(wrong.body()).contains("NOTHING");
      var half = coder.submit(first, first, Map.of("category", "PROT"));
      assertThat(half.statusCode()).isEqualTo(302);
      assertThat(coder.get(first).body()).contains("value=\"PROT\" checked");
      assertThat(coder.get(MINE).body()).contains("0 of", "1 begun");
      var empty = coder.submit(MINE + "/done", MINE + "/done", Map.of());
      assertThat(empty.statusCode()).isEqualTo(302);
      assertThat(coder.get(MINE).body()).contains("Nothing is coded completely yet");
      assertThat(coder.submit(first, first, coding("MAY")).statusCode()).isEqualTo(302);
      assertThat(coder.get(MINE).body()).contains("1 of");
      int before = codings.now().book().coders().size();
      assertThat(other.get("/atlas/records/measures_second_coding").body())
          .doesNotContain("a remark of mine");
      var done = coder.submit(MINE + "/done", MINE + "/done", Map.of());
      String address = done.headers().firstValue("Location").orElseThrow();
      assertThat(address).contains("/atlas/coding?second=");
      String number = address.substring(address.indexOf('=') + 1);
      assertThat(codings.now().book().coders()).hasSize(before + 1).contains(number);
      var entered = codings.now().agreement(CodingOptions.with(number));
      assertThat(entered.n()).isEqualTo(1);
      assertThat(entered.uncoded()).isEqualTo(records.data().measures().size() - 1);
      assertThat(coder.get("/atlas/coding?second=" + number).body())
          .contains("n = 1 provision coded by both", "1 coding is entered");
      assertThat(coder.get("/atlas/coding?first=2&second=" + number).statusCode()).isEqualTo(200);
      assertThat(other.get("/atlas/records/measures_second_coding?coder=" + number).body())
          .contains("SAARC-TRAF");
      String again = begin(coder, "SAARC-TRAF");
      assertThat(again).isNotEqualTo(first);
      coder.submit(MINE + "/leave", MINE + "/leave", Map.of());
    }
  }

  @Test
  void whoMayNotCodeBeginsNoRound() {
    try (Browser auditor = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      assertThat(auditor.get(MINE).statusCode()).isEqualTo(403);
    }
  }
}
