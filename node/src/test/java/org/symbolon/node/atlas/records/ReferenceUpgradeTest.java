package org.symbolon.node.atlas.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOrigin;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.reference.ReferenceData;
import org.symbolon.reference.Row;

/** A newer set ships: rows that nobody changed here follow it, the others are kept. */
@NodeTest
class ReferenceUpgradeTest {

  private static final RecordId MET = new RecordId("structures", "UNODC");
  private static final RecordId CHANGED = new RecordId("structures", "IOM");
  private static final RecordId GONE = new RecordId("agreements", "AGR-EUROPOL-SOPHIA-2015");
  private static final RecordId NEW = new RecordId("structures", "T-SHIPPED");

  @Autowired ReferenceLoad load;
  @Autowired ReferenceData reference;
  @Autowired AtlasRecords records;
  @Autowired RecordChanges changes;
  @Autowired Access access;

  @AfterEach
  void backToWhatShips() {
    load.load(ShippedSet.of(reference));
  }

  private ShippedSet newer() {
    var rows = new LinkedHashMap<>(ShippedSet.of(reference).rows());
    rows.computeIfPresent(MET, (_, row) -> named(row, "A newer name"));
    rows.computeIfPresent(CHANGED, (_, row) -> named(row, "A name that must not win"));
    rows.remove(GONE);
    rows.put(NEW, Row.of("structures", ChangesTest.structure("T-SHIPPED", "A new body")));
    return new ShippedSet(ShippedSet.digest(rows), "2", rows, _ -> LocalDate.of(2026, 11, 23));
  }

  private static Row named(Row row, String name) {
    Map<String, String> cells = new LinkedHashMap<>(row.cells());
    cells.put("name", name);
    return new Row(row.table(), row.file(), row.line(), cells);
  }

  private AtlasRecord record(RecordId id) {
    return records.find(id).orElseThrow();
  }

  @Test
  void aNewerSetUpdatesWhatNobodyChangedAndKeepsWhatSomebodyDid() {
    AtlasRecord before = record(CHANGED);
    var cells = new LinkedHashMap<>(before.cells());
    cells.put("seat", "Somewhere else");
    access.as(
        new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
        () ->
            changes.correct(
                CHANGED,
                before.version(),
                new RecordDraft(cells, LocalDate.of(2026, 1, 1), "for the test")));
    assertThat(record(CHANGED).changedHere()).isTrue();

    load.load(newer());

    assertThat(record(MET).cell("name")).isEqualTo("A newer name");
    assertThat(record(MET).changedHere()).isFalse();
    assertThat(record(MET).asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(record(CHANGED).cell("name")).isEqualTo(before.cell("name"));
    assertThat(record(CHANGED).cell("seat")).isEqualTo("Somewhere else");
    assertThat(record(CHANGED).changedHere()).isTrue();
    assertThat(record(GONE).live()).isFalse();
    assertThat(record(NEW).live()).isTrue();
    assertThat(record(NEW).origin()).isEqualTo(new RecordOrigin.Reference());

    load.load(ShippedSet.of(reference));
    assertThat(record(MET).cell("name")).isEqualTo(before(MET));
    assertThat(record(NEW).live()).isFalse();

    access.as(
        new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION),
        () ->
            changes.restore(
                CHANGED, record(CHANGED).version(), before.version(), "the test is over"));
    assertThat(record(CHANGED).changedHere()).isFalse();
  }

  private String before(RecordId id) {
    return ShippedSet.of(reference)
        .rows()
        .getOrDefault(id, Row.of(id.table(), Map.of()))
        .get("name");
  }

  @Test
  void theSameSetAgainChangesNothing() {
    String version = records.version();
    load.load(ShippedSet.of(reference));
    assertThat(records.version()).isEqualTo(version);
  }

  @Test
  void aNewRowThatPointsToAWithdrawnBodyDoesNotCount() {
    var rows = new LinkedHashMap<>(ShippedSet.of(reference).rows());
    Map<String, String> cells = ChangesTest.activity("T-NOBODY", "AWARE");
    cells.put("activity_id", "T-NOBODY:0001");
    var id = new RecordId("structure_activities", "T-NOBODY:0001");
    rows.put(id, Row.of("structure_activities", cells));
    load.load(new ShippedSet(ShippedSet.digest(rows), "3", rows, _ -> LocalDate.of(2026, 11, 23)));
    assertThat(record(id).live()).isFalse();
    assertThat(records.data().structureActivities()).isNotEmpty();
  }

  @Test
  void whatIsGoneTogetherIsWithdrawnTogetherInWhicheverOrderItIsKept() {
    var body = new RecordId("structures", "T-CHAIN");
    var activity = new RecordId("structure_activities", "T-CHAIN:0001");
    Map<String, String> cells = ChangesTest.activity("T-CHAIN", "AWARE");
    cells.put("activity_id", activity.key());
    var rows = new LinkedHashMap<>(ShippedSet.of(reference).rows());
    rows.put(body, Row.of(body.table(), ChangesTest.structure("T-CHAIN", "Gone with its work")));
    rows.put(activity, Row.of(activity.table(), cells));
    load.load(new ShippedSet(ShippedSet.digest(rows), "4", rows, _ -> LocalDate.of(2026, 11, 23)));
    assertThat(record(body).live()).isTrue();
    assertThat(record(activity).live()).isTrue();

    load.load(ShippedSet.of(reference));
    assertThat(record(activity).live()).isFalse();
    assertThat(record(body).live()).isFalse();
  }
}
