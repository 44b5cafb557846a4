package org.symbolon.node.atlas.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.fixtures.NodeTest;

/** Lists of status and texts of declarations from the file to the ladder and back. */
@NodeTest
class StatusImportTest {

  private static final String HEAD = "Participant,Signature,\"Ratification, Accession(a)\"\n";

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired AtlasRecords records;

  private long rows(String table, String column, String value) {
    return records.rows(table).stream().filter(row -> value.equals(row.get(column))).count();
  }

  @Test
  void aListWithoutTreatyAndDayIsAskedAboutBothAndGoesInWhenTheyAreSaid() {
    String list = HEAD + "Niger,1 Feb 1990,1 Mar 1992\nTogo,1 Feb 1990,\nMali,,2 Apr 1995 a\n";
    try (var desk = new Desk(node, port)) {
      String address = desk.upload("a-list.csv", list, Map.of());
      assertThat(desk.see(address))
          .contains("does not say of which treaty", "does not say on which day")
          .contains("Add it as a new instrument", "/atlas/records/new/instruments?")
          .contains("What the file does not say", "name=\"asOf\"", "name=\"instrument\"")
          .doesNotContain("Apply all rows");
      desk.browser()
          .submit(
              address,
              address + "/answers",
              Map.of("instrument", "IMO-SAR", "asOf", "2001-05-06", "source", "A depositary"));
      assertThat(desk.see(address))
          .contains("Would add 3 records", "3 participants, 2 signed, 2 parties", "A depositary");
      desk.browser().submit(address, address + "/apply", Map.of());
      assertThat(desk.see("/atlas/ladder/IMO-SAR?lang=en"))
          .contains("2 participants had signed and 2 were parties", "Togo", "6 May 2001");
      assertThat(desk.see("/atlas/ladder?format=csv"))
          .contains("IMO-SAR,2,2,1,2001-05-06,N,A depositary,N,0");

      assertThat(desk.upload("again.csv", list, Map.of("instrument", "IMO-SAR")))
          .as("the same file is one import")
          .isEqualTo(address);
      // Each page says one message; those of the acts before are still waiting.
      assertThat(desk.see(address) + desk.see(address)).doesNotContain("other answers");
      assertThat(desk.upload("again.csv", list, Map.of("asOf", "2003-01-01"))).isEqualTo(address);
      assertThat(desk.see(address))
          .as("another day is not passed over in silence")
          .contains("with other answers about it");
      assertThat(desk.see("/atlas/ladder/IMO-SAR?lang=en")).contains("6 May 2001");

      desk.undo(address);
      assertThat(desk.see(address)).contains("4 records stand again");
      assertThat(rows("status_lists", "instrument_id", "IMO-SAR")).isZero();
      assertThat(desk.see("/atlas/ladder/IMO-SAR?lang=en")).contains("No status is recorded");
    }
  }

  @Test
  void theChapterNumberInTheNameTellsTheTreatyAndTheDayIsStillAsked() {
    String list = HEAD + "Niger,1 Feb 1991,1 Mar 1992\nNigr,1 Feb 1991,\nChad,31 Feb 1999,\n";
    try (var desk = new Desk(node, port)) {
      String address = desk.upload("untc_4-13_workers.csv", list, Map.of());
      assertThat(desk.see(address))
          .contains("does not say on which day", "Did you mean", "a day that does not exist")
          .doesNotContain("of which treaty");
      String other =
          desk.upload(
              "untc_4-13_workers.csv",
              HEAD + "Niger,1 Feb 1991,1 Mar 1992\n",
              Map.of("instrument", "IMO-SAR", "asOf", "2001-05-06"));
      assertThat(desk.see(other)).contains("which is UN-ICRMW; you said IMO-SAR");
    }
  }

  @Test
  void anUnknownTreatyAFutureDayAndAnActOfAnOrganisationAreRefused() {
    String list = HEAD + "Niger,1 Feb 1991,1 Mar 1992\n";
    try (var desk = new Desk(node, port)) {
      assertThat(
              desk.see(
                  desk.upload(
                      "b.csv", list, Map.of("instrument", "IMO-SARR", "asOf", "2999-01-01"))))
          .contains("is no instrument of the Atlas", "Did you mean IMO-SAR?", "in the future");
      String directive = list.replace("Niger", "France");
      assertThat(
              desk.see(
                  desk.upload(
                      "c.csv",
                      directive,
                      Map.of("instrument", "EU-DIR-2011-36", "asOf", "2012-13-01"))))
          .contains("2012-13-01")
          .doesNotContain("does not say on which day");
    }
  }

  @Test
  void aLaterListStandsBesideTheEarlierOneAndAnotherSourceThatDiffersIsShown() {
    String first = HEAD + "Niger,1 Feb 1991,1 Mar 1992\nTogo,1 Feb 1991,\nMali,,1 Jan 1993 a\n";
    String later = first.replace("Togo,1 Feb 1991,", "Togo,1 Feb 1991,7 Aug 2002");
    String other = first.replace("1 Jan 1993 a", "3 Jan 1993 a").replace("Togo,1 Feb 1991,\n", "");
    var treaty = Map.of("instrument", "ILO-C097", "complete", "Y");
    try (var desk = new Desk(node, port)) {
      String one = desk.apply("one.csv", first, with(treaty, "2001-01-01", "Depositary"));
      String two = desk.apply("two.csv", later, with(treaty, "2003-01-01", "Depositary"));
      String three = desk.apply("three.csv", other, with(treaty, "2001-06-01", "A journal"));

      String page = desk.see("/atlas/ladder/ILO-C097?lang=en");
      assertThat(page)
          .contains("3 were parties", "Conflicts of sources", "1993-01-01", "1993-01-03")
          .contains("A journal", "3 lists, each with its counts");
      assertThat(rows("status_lists", "instrument_id", "ILO-C097")).isEqualTo(3);
      String before = desk.see("/atlas/ladder/ILO-C097?lang=en&at=2000-01-01");
      assertThat(before).contains("2 were parties");

      String lists = "/atlas/ladder/ILO-C097?lang=en";
      for (var row : records.rows("status_lists")) {
        if ("ILO-C097".equals(row.get("instrument_id")) && "Depositary".equals(row.get("source"))) {
          lists += "&compare=" + row.get("list_id");
        }
      }
      assertThat(desk.see(lists))
          .contains("1 participant of whom the two lists differ", "Ratification on");
      assertThat(desk.browser().get("/atlas/ladder/ILO-C097?compare=no-list").statusCode())
          .isEqualTo(400);

      String lost = HEAD + "Niger,1 Feb 1991,1 Mar 1992\n";
      String four = desk.upload("four.csv", lost, with(treaty, "2001-01-01", "Depositary"));
      assertThat(desk.see(four)).contains("participants that this file does not have: Mali, Togo");
      desk.undo(three);
      desk.undo(two);
      desk.undo(one);
      assertThat(rows("status_lists", "instrument_id", "ILO-C097")).isZero();
    }
  }

  private static Map<String, String> with(Map<String, String> treaty, String day, String source) {
    var answers = new java.util.HashMap<>(treaty);
    answers.put("asOf", day);
    answers.put("source", source);
    return answers;
  }

  @Test
  void aTextOfDeclarationsStandsOnTheLadderForAccountsOnly() {
    String list = HEAD + "Niger,1 Feb 1991,1 Mar 1992\nTogo,1 Feb 1991,\n";
    String text = "#Niger\nDoes not consider itself bound by <b>article 9</b>.\n\n#Togo\n\n";
    var answers = Map.of("instrument", "COE-024", "asOf", "2013-01-01");
    try (var desk = new Desk(node, port)) {
      String one = desk.apply("signed.csv", list, answers);
      String two = desk.upload("declared.txt", text, answers);
      assertThat(desk.see(two))
          .contains("Would add one record", "texts of 1 participants", "has no text");
      desk.browser().submit(two, two + "/apply", Map.of());
      assertThat(desk.see("/atlas/ladder/COE-024?lang=en"))
          .contains("text as of 2013-01-01", "bound by &lt;b&gt;article 9", "#text-NER");
      assertThat(desk.see("/atlas/ladder/COE-024?format=csv"))
          .contains("Niger,STATE,NER,1991-02-01,RATIFICATION,1992-03-01,,Y,")
          .contains(",1,");
      assertThat(desk.see("/atlas/states/NER?lang=en"))
          .contains("/atlas/records/treaty_declarations/COE-024", "as of 2013-01-01");
      desk.undo(two);
      assertThat(desk.see("/atlas/states/NER?lang=en")).doesNotContain("treaty_declarations");
      assertThat(desk.see("/atlas/ladder/COE-024?lang=en")).doesNotContain("article 9");
      desk.undo(one);
    }
  }

  @Test
  void anErrorPageAnEmptyFileAndAWrongDelimiterAreRefusedInWordsOfTheList() {
    try (var desk = new Desk(node, port)) {
      var kind = Map.of("target", "treaty_status", "instrument", "IMO-SAR", "asOf", "2001-01-01");
      String semicolons = "Participant;Signature;Ratification\nNiger;1 Feb 1991;1 Mar 1992\n";
      assertThat(desk.see(desk.upload("s.csv", semicolons, kind)))
          .contains("not separated by commas");
      assertThat(desk.see(desk.upload("h.csv", "<html><body>503</body></html>", kind)))
          .contains("web page");
    }
  }
}
