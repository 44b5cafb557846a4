package org.symbolon.node.atlas.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.access.Role;
import org.symbolon.node.access.accounts.TestAccounts;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.fixtures.Browser;
import org.symbolon.node.fixtures.NodeTest;

/** What a visitor sees of the records of a node that publishes its Atlas. */
@NodeTest(properties = "symbolon.atlas.public=true")
class VisitorRecordsTest {

  private static final RecordId GONE = new RecordId("structures", "T-WITHDRAWN");
  private static final String NAME = "A body that was never one";

  @LocalServerPort int port;
  @Autowired ApplicationContext node;
  @Autowired AtlasRecords records;
  @Autowired RecordChanges changes;
  @Autowired Access access;

  @BeforeEach
  void withdraw() {
    if (records.find(GONE).isEmpty()) {
      var draft =
          new RecordDraft(
              ChangesTest.structure(GONE.key(), NAME), LocalDate.of(2026, 1, 1), "for the test");
      access.as(
          new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
          () -> {
            changes.add(GONE.table(), draft);
            changes.withdraw(GONE, 1, "a mistake");
          });
    }
  }

  private static final String[] LISTS = {
    "/atlas/records/structures?q=T-WITHDRAWN",
    "/atlas/records/structures?q=T-WITHDRAWN&state=withdrawn",
    "/atlas/records/structures?q=T-WITHDRAWN&state=all",
    "/atlas/records/structures?q=T-WITHDRAWN&state=changed",
    "/api/atlas/records/structures?q=T-WITHDRAWN&state=withdrawn",
    "/api/atlas/records/structures?q=T-WITHDRAWN&state=all",
    "/search?q=T-WITHDRAWN",
  };

  @Test
  void aWithdrawnRecordIsClosedToVisitors() {
    try (var visitor = new Browser(port)) {
      assertThat(visitor.get("/atlas/records/structures/T-WITHDRAWN").statusCode()).isEqualTo(404);
      assertThat(visitor.get("/api/atlas/records/structures/T-WITHDRAWN").statusCode())
          .isEqualTo(404);
      for (String list : LISTS) {
        assertThat(visitor.get(list).body()).as(list).doesNotContain(NAME);
      }
      assertThat(visitor.get("/atlas/records/structures").body())
          .contains("name=\"state\"", "value=\"stale\"")
          .doesNotContain("value=\"withdrawn\"", "value=\"all\"");
      assertThat(visitor.get("/atlas/records?lang=en").body())
          .doesNotContain("state=withdrawn", "Withdrawn");
      for (String export :
          new String[] {
            "/atlas/export/structures?state=all", "/api/atlas/records/structures?format=csv"
          }) {
        assertThat(visitor.get(export).statusCode()).as(export).isNotEqualTo(200);
      }
      var sheet =
          HttpRequest.newBuilder(
                  URI.create(
                      "http://localhost:" + port + "/api/atlas/records/structures?state=all"))
              .header("Accept", "text/csv")
              .build();
      assertThat(visitor.send(sheet).body()).doesNotContain(NAME);
    }
  }

  @Test
  void anAccountFindsItWhereItAsksForWhatWasWithdrawn() {
    try (Browser auditor = TestAccounts.signedIn(node, port, Role.AUDITOR)) {
      assertThat(auditor.get("/atlas/records/structures/T-WITHDRAWN").body()).contains(NAME);
      assertThat(auditor.get("/atlas/records/structures?q=T-WITHDRAWN&state=withdrawn").body())
          .contains(NAME);
      assertThat(auditor.get("/atlas/records/structures?q=T-WITHDRAWN").body())
          .doesNotContain(NAME);
      assertThat(auditor.get("/atlas/records?lang=en").body()).contains("state=withdrawn");
    }
  }
}
