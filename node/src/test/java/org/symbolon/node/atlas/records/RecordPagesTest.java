package org.symbolon.node.atlas.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordAddress;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOutcome;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.TableSchema;

/** The pages of records, as an analyst, an auditor and a visitor see them. */
@NodeTest
class RecordPagesTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired AtlasRecords records;
  @Autowired RecordChanges changes;
  @Autowired ReferenceData reference;
  @Autowired Access access;

  private Browser analyst() {
    return TestAccounts.signedIn(node, port, Role.ANALYST);
  }

  private void add(String id, String name) {
    access.as(
        new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
        () ->
            changes.add(
                "structures",
                new RecordDraft(ChangesTest.structure(id, name), LocalDate.of(2026, 1, 1), "")));
  }

  private List<List<String>> form(Map<String, String> cells, String... more) {
    var fields = new ArrayList<List<String>>();
    cells.forEach((name, cell) -> fields.add(List.of(name, cell)));
    fields.add(List.of("as-of", "2026-01-02"));
    for (int i = 0; i < more.length; i += 2) {
      fields.add(List.of(more[i], more[i + 1]));
    }
    return fields;
  }

  @Test
  void everyKindHasAListAndEveryListARecordInBothLanguages() {
    try (Browser analyst = analyst()) {
      for (String language : List.of("en", "fr")) {
        assertThat(analyst.get("/atlas/records?lang=" + language).statusCode()).isEqualTo(200);
        for (TableSchema schema : reference.schemas().all()) {
          String list = "/atlas/records/" + schema.table();
          assertThat(analyst.get(list + "?lang=" + language).statusCode()).isEqualTo(200);
          assertThat(analyst.get("/atlas/records/new/" + schema.table()).statusCode())
              .isEqualTo(200);
          if (records.rows(schema.table()).isEmpty()) {
            assertThat(schema.table()).as("ships empty").isEqualTo("treaty_declarations");
            continue;
          }
          Map<String, String> row = records.rows(schema.table()).getFirst();
          String address = RecordAddress.of(schema.table(), schema.key(row));
          var response = analyst.get(address + "?lang=" + language);
          assertThat(response.statusCode()).as(address).isEqualTo(200);
          assertThat(response.body()).doesNotContain("atlas.records.");
          assertThat(analyst.get(address + "/edit").statusCode()).isEqualTo(200);
        }
      }
    }
  }

  @Test
  void onlyATableThatShipsIsATable() {
    try (Browser analyst = analyst()) {
      for (String address : List.of("/atlas/records/", "/atlas/records/new/", "/atlas/export/")) {
        assertThat(analyst.get(address + "plan_ANYTHING").statusCode()).as(address).isEqualTo(404);
      }
      var draft = new RecordDraft(Map.of("area", "x"), LocalDate.of(2026, 1, 1), "");
      access.as(
          new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
          () ->
              assertThat(changes.add("plan_ANYTHING", draft))
                  .isInstanceOf(RecordOutcome.NoTable.class));
    }
  }

  @Test
  void aFrenchReaderReadsFrench() {
    try (Browser analyst = analyst()) {
      assertThat(analyst.get("/atlas/records/instruments/UN-TIP?lang=fr").body())
          .contains("Ce que disent les données", "Portée", "Historique")
          .doesNotContain("What the data say");
    }
  }

  @Test
  void markupInATitleIsShownAsText() {
    add("T-HTML", "<script>alert(1)</script><b>bold</b>");
    try (Browser analyst = analyst()) {
      for (String address :
          List.of(
              "/atlas/records/structures?q=T-HTML",
              "/atlas/records/structures/T-HTML",
              "/atlas/records/structures/T-HTML/edit")) {
        assertThat(analyst.get(address).body())
            .doesNotContain("<script>alert", "<b>bold</b>")
            .contains("&lt;b");
      }
    }
  }

  @Test
  void unknownIsShownApartFromWhatIsNotCoded() {
    add("T-BARE", "A body without activities");
    try (Browser analyst = analyst()) {
      assertThat(analyst.get("/atlas/records/structures/T-BARE").body())
          .contains("Unknown is not the same as no", "No activity of this body is coded yet");
      assertThat(analyst.get("/atlas/records/structures/UNODC").body())
          .doesNotContain("No activity of this body is coded yet");
    }
  }

  @Test
  void anAnalystAddsEditsUndoesAndWithdraws() {
    try (Browser analyst = analyst()) {
      var added =
          analyst.submit(
              "/atlas/records/new/structures",
              "/atlas/records/new/structures",
              form(ChangesTest.structure("T-PAGE", "First name")));
      assertThat(added.statusCode()).isEqualTo(302);
      String page = "/atlas/records/structures/T-PAGE";
      assertThat(analyst.get(page).body()).contains("First name", "Name of t");

      var edited =
          analyst.submit(
              page + "/edit",
              page + "/edit",
              form(
                  ChangesTest.structure("T-PAGE", "Second name"),
                  "version",
                  "1",
                  "change",
                  "edit",
                  "reason",
                  "it was renamed"));
      assertThat(edited.statusCode()).isEqualTo(302);
      assertThat(analyst.get(page).body())
          .contains("<del>First name</del>", "<ins>Second name</ins>", "it was renamed");

      analyst.submit(
          page + "/undo?to=1",
          page + "/undo",
          Map.of("version", "2", "to", "1", "reason", "it was not"));
      assertThat(records.find(new RecordId("structures", "T-PAGE")).orElseThrow().cell("name"))
          .isEqualTo("First name");

      analyst.submit(
          page + "/withdraw", page + "/withdraw", Map.of("version", "3", "reason", "made up"));
      assertThat(records.find(new RecordId("structures", "T-PAGE")).orElseThrow().live()).isFalse();
      assertThat(analyst.get(page).body()).contains("This record is withdrawn");
    }
  }

  @Test
  void aFieldOfSeveralValuesThatNobodyTouchedKeepsItsOrder() {
    var cells = new LinkedHashMap<>(ChangesTest.structure("T-ORDER", "Some body"));
    cells.put("powers", "R;O");
    access.as(
        new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
        () -> changes.add("structures", new RecordDraft(cells, LocalDate.of(2026, 1, 1), "")));
    cells.remove("powers");
    cells.put("name", "Some other body");
    String page = "/atlas/records/structures/T-ORDER";
    try (Browser analyst = analyst()) {
      var edited =
          analyst.submit(
              page + "/edit",
              page + "/edit",
              form(
                  cells,
                  "powers",
                  "O",
                  "powers",
                  "R",
                  "version",
                  "1",
                  "change",
                  "edit",
                  "reason",
                  "it was renamed"));
      assertThat(edited.statusCode()).isEqualTo(302);
    }
    assertThat(records.find(new RecordId("structures", "T-ORDER")).orElseThrow().cell("powers"))
        .isEqualTo("R;O");
  }

  @Test
  void allFaultsStandAtTheirFieldsAndWhatWasTypedStays() {
    Map<String, String> cells = ChangesTest.structure("T-BAD", "");
    cells.put("region", "ATLANTIS");
    cells.put("mandate", "What was typed");
    try (Browser analyst = analyst()) {
      var answer =
          analyst.submit(
              "/atlas/records/new/structures", "/atlas/records/new/structures", form(cells));
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body())
          .contains("field-name-error", "field-region-error", "ATLANTIS", "What was typed");
    }
    assertThat(records.find(new RecordId("structures", "T-BAD"))).isEmpty();
  }

  @Test
  void aMissingKindOfChangeDoesNotHideTheOtherFaults() {
    add("T-HALF", "A body");
    String edit = "/atlas/records/structures/T-HALF/edit";
    Map<String, String> cells = ChangesTest.structure("T-HALF", "");
    cells.put("region", "ATLANTIS");
    try (Browser analyst = analyst()) {
      assertThat(analyst.submit(edit, edit, form(cells, "version", "1", "reason", "")).body())
          .contains(
              "field-change-error", "field-name-error", "field-region-error", "field-reason-error");
    }
  }

  @Test
  void theSecondEditorSeesBothVersionsAndDecides() {
    add("T-TWO", "As both saw it");
    String page = "/atlas/records/structures/T-TWO";
    String edit = page + "/edit";
    try (Browser first = analyst();
        Browser second = analyst()) {
      first.submit(
          edit,
          edit,
          form(
              ChangesTest.structure("T-TWO", "By the first"),
              "version",
              "1",
              "change",
              "edit",
              "reason",
              "one"));
      var conflict =
          second.submit(
              edit,
              edit,
              form(
                  ChangesTest.structure("T-TWO", "By the second"),
                  "version",
                  "1",
                  "change",
                  "edit",
                  "reason",
                  "two"));
      assertThat(conflict.body()).contains("By the first", "By the second", "Name of t");
      Map<String, String> yours =
          new LinkedHashMap<>(ChangesTest.structure("T-TWO", "By the second"));
      yours.put("as-of", "2026-01-02");
      yours.put("change", "edit");
      yours.put("reason", "two");
      var fields = new ArrayList<List<String>>();
      fields.add(List.of("version", "2"));
      yours.forEach((name, value) -> {
        fields.add(List.of("yours." + name, value));
        fields.add(List.of("saved." + name, name.equals("name") ? "By the first" : value));
      });
      fields.add(List.of("choose.name", "yours"));
      assertThat(second.submit(page + "/edit", edit, fields).statusCode()).isEqualTo(302);
    }
    AtlasRecord record = records.find(new RecordId("structures", "T-TWO")).orElseThrow();
    assertThat(record.cell("name")).isEqualTo("By the second");
    assertThat(record.version()).isEqualTo(3);
  }

  @Test
  void theRefusalToWithdrawNamesWhoPointsToTheRecord() {
    try (Browser analyst = analyst()) {
      AtlasRecord body = records.find(new RecordId("structures", "ICMPD")).orElseThrow();
      String page = "/atlas/records/structures/ICMPD";
      analyst.submit(
          page + "/withdraw",
          page + "/withdraw",
          Map.of("version", Integer.toString(body.version()), "reason", "to see"));
      assertThat(records.find(body.id()).orElseThrow().live()).isTrue();
      assertThat(analyst.get(page).body()).contains("would point to nothing");
    }
  }

  @Test
  void whoMayNotChangeIsRefusedAndSeesNoButton() {
    try (Browser auditor = TestAccounts.signedIn(node, port, Role.AUDITOR);
        Browser visitor = new Browser(port)) {
      assertThat(auditor.get("/atlas/records/structures/UNODC").body())
          .contains("History")
          .doesNotContain("Edit or correct");
      assertThat(auditor.get("/atlas/records/structures/UNODC/edit").statusCode()).isEqualTo(403);
      assertThat(visitor.get("/atlas/records/structures/UNODC").statusCode()).isEqualTo(302);
    }
  }

  @Test
  void keysWithOddCharactersHaveAnAddress() {
    for (String key : List.of("a/b", "a;b", "a%b", "a~b", "..", "é | b", "a\\b", "a\"b")) {
      String segment = RecordAddress.segment(key);
      assertThat(segment).doesNotContain("/", ";", "%2F", "%25", "%3B", "%5C");
      assertThat(
              RecordAddress.key(
                  java.net.URLDecoder.decode(segment, java.nio.charset.StandardCharsets.UTF_8)))
          .isEqualTo(key);
    }
  }
}
