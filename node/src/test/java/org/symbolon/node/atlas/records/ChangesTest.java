package org.symbolon.node.atlas.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.symbolon.node.access.Access;
import org.symbolon.node.access.Actor;
import org.symbolon.node.atlas.AtlasRecord;
import org.symbolon.node.atlas.AtlasRecords;
import org.symbolon.node.atlas.ImportOutcome;
import org.symbolon.node.atlas.ImportUndone;
import org.symbolon.node.atlas.RecordChanges;
import org.symbolon.node.atlas.RecordDraft;
import org.symbolon.node.atlas.RecordId;
import org.symbolon.node.atlas.RecordOutcome;
import org.symbolon.node.atlas.RecordVersion;
import org.symbolon.node.atlas.RecordVersion.Change;
import org.symbolon.node.fixtures.NodeTest;
import org.symbolon.node.fixtures.Scoped;
import org.symbolon.reference.Fault;
import org.symbolon.reference.FaultCode;
import org.symbolon.reference.Row;

/** Changes of records against the real database; each test makes the records that it needs. */
@NodeTest
class ChangesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  private static final Actor.System TESTER =
      new Actor.System("test", org.symbolon.node.access.Purpose.COORDINATION);

  @Autowired RecordChanges changes;
  @Autowired AtlasRecords records;
  @Autowired Access access;
  @Autowired ApplicationContext node;

  @BeforeEach
  void asSomebody() {
    records = Scoped.asTest(node, records);
  }

  /** A body in the words of the schema. */
  static Map<String, String> structure(String id, String name) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("structure_id", id);
    cells.put("name", name);
    cells.put("acronym", id);
    cells.put("type", "NGO");
    cells.put("legal_basis", "statutes");
    cells.put("region", "GLOBAL");
    cells.put("powers", "O");
    cells.put("processes_personal_data", "NO");
    cells.put("crime", "THB");
    cells.put("mandate", "Made up for a test");
    cells.put("confidence", "M");
    cells.put("source", "test");
    return cells;
  }

  static Map<String, String> activity(String structure, String function) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("activity_id", "");
    cells.put("structure_id", structure);
    cells.put("category", "PREV");
    cells.put("function", function);
    cells.put("crime", "THB");
    cells.put("region", "GLOBAL");
    cells.put("intensity", "CORE");
    cells.put("confidence", "M");
    cells.put("source", "test");
    return cells;
  }

  private <T> T acting(Callable<T> work) {
    var result = new java.util.concurrent.atomic.AtomicReference<T>();
    access.as(
        TESTER,
        () -> {
          try {
            result.set(work.call());
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    return result.get();
  }

  private RecordOutcome add(String table, Map<String, String> cells) {
    return acting(() -> changes.add(table, new RecordDraft(cells, DAY, "needed")));
  }

  private AtlasRecord added(String table, Map<String, String> cells) {
    return ((RecordOutcome.Done) add(table, cells)).record();
  }

  private static RecordDraft with(AtlasRecord record, String column, String cell, String reason) {
    var cells = new LinkedHashMap<>(record.cells());
    cells.put(column, cell);
    return new RecordDraft(cells, DAY, reason);
  }

  @Test
  void anAddedRecordStandsInTheSnapshotAtOnce() {
    String before = records.version();
    added("structures", structure("T-ADD", "A body"));
    assertThat(records.version()).isNotEqualTo(before);
    assertThat(records.data().findStructure("T-ADD")).isPresent();
    assertThat(records.rows("structures"))
        .anySatisfy(row -> assertThat(row).containsEntry("structure_id", "T-ADD"));
  }

  @Test
  void cellsComeBackAsTheyWereInTheOrderOfTheColumns() {
    Map<String, String> cells = structure("T-MARKUP", "<b>bold</b> & \"quoted\" 'é ع ünïcode");
    added("structures", cells);
    AtlasRecord found = records.find(new RecordId("structures", "T-MARKUP")).orElseThrow();
    assertThat(found.cell("name")).isEqualTo(cells.get("name"));
    assertThat(found.cells().keySet()).startsWith("structure_id", "name", "acronym");
  }

  @Test
  void allFaultsAreToldAtOnceAndNothingIsWritten() {
    Map<String, String> cells = structure("T-FAULT", "");
    cells.put("type", "CLUB");
    cells.put("region", "ATLANTIS");
    var outcome = add("structures", cells);
    assertThat(outcome).isInstanceOf(RecordOutcome.Refused.class);
    assertThat(((RecordOutcome.Refused) outcome).faults())
        .extracting(Fault::column)
        .containsExactlyInAnyOrder("name", "type", "region");
    assertThat(records.find(new RecordId("structures", "T-FAULT"))).isEmpty();
  }

  @Test
  void aKeyThatIsTakenIsRefused() {
    added("structures", structure("T-TWICE", "First"));
    var outcome = add("structures", structure("T-TWICE", "Second"));
    assertThat(((RecordOutcome.Refused) outcome).faults())
        .extracting(Fault::code)
        .containsExactly(FaultCode.KEY_TAKEN);
  }

  @Test
  void keysOfActivitiesCountOn() {
    added("structures", structure("T-COUNT", "A body"));
    assertThat(added("structure_activities", activity("T-COUNT", "AWARE")).id().key())
        .isEqualTo("T-COUNT:0001");
    AtlasRecord second = added("structure_activities", activity("T-COUNT", "TRAINING"));
    assertThat(second.id().key()).isEqualTo("T-COUNT:0002");
    acting(() -> changes.withdraw(second.id(), 1, "to see whether the number comes again"));
    assertThat(added("structure_activities", activity("T-COUNT", "DATA")).id().key())
        .isEqualTo("T-COUNT:0003");
  }

  @Test
  void anEditAndACorrectionAreTwoThingsAndBothNeedAReason() {
    AtlasRecord record = added("structures", structure("T-EDIT", "Old name"));
    var silent = acting(() -> changes.edit(record.id(), 1, with(record, "name", "New name", " ")));
    assertThat(((RecordOutcome.Refused) silent).faults())
        .extracting(Fault::column)
        .containsExactly("reason");
    acting(() -> changes.edit(record.id(), 1, with(record, "name", "New name", "renamed")));
    acting(() -> changes.correct(record.id(), 2, with(record, "name", "Right name", "misread")));
    List<RecordVersion> history = records.history(record.id());
    assertThat(history)
        .extracting(RecordVersion::change)
        .containsExactly(Change.CORRECTED, Change.EDITED, Change.ADDED);
    assertThat(history.getFirst().reason()).isEqualTo("misread");
    assertThat(history).extracting(version -> version.record().version()).containsExactly(3, 2, 1);
  }

  @Test
  void anAsOfDateInTheFutureIsRefused() {
    var draft = new RecordDraft(structure("T-FUTURE", "A body"), LocalDate.of(2999, 1, 1), "");
    var outcome = acting(() -> changes.add("structures", draft));
    assertThat(((RecordOutcome.Refused) outcome).faults())
        .extracting(Fault::column)
        .containsExactly("as-of");
  }

  @Test
  void aRecordKeepsItsKey() {
    AtlasRecord record = added("structures", structure("T-KEY", "A body"));
    var outcome =
        acting(() -> changes.edit(record.id(), 1, with(record, "structure_id", "T-KEY2", "why")));
    assertThat(((RecordOutcome.Refused) outcome).faults())
        .extracting(Fault::code)
        .containsExactly(FaultCode.KEY_CHANGED);
  }

  @Test
  void ofTwoEditorsTheSecondSeesBothVersions() throws Exception {
    AtlasRecord record = added("structures", structure("T-RACE", "Seen by both"));
    var together = new CyclicBarrier(2);
    List<RecordOutcome> outcomes;
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(() -> rename(record, "By the first", together));
      var second = threads.submit(() -> rename(record, "By the second", together));
      outcomes = List.of(first.get(), second.get());
    }
    assertThat(outcomes).filteredOn(RecordOutcome.Done.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(RecordOutcome.Conflict.class::isInstance)
        .singleElement()
        .satisfies(outcome -> {
          var conflict = (RecordOutcome.Conflict) outcome;
          assertThat(conflict.wanted().get("name"))
              .isNotEqualTo(conflict.found().cell("name"))
              .startsWith("By the");
          assertThat(conflict.found().version()).isEqualTo(2);
        });
  }

  private RecordOutcome rename(AtlasRecord record, String name, CyclicBarrier together)
      throws Exception {
    together.await();
    return acting(() -> changes.edit(record.id(), 1, with(record, "name", name, "race")));
  }

  @Test
  void whatOthersPointToCannotBeWithdrawnAndTheRefusalNamesThem() {
    AtlasRecord body = added("structures", structure("T-USED", "A body"));
    AtlasRecord activity = added("structure_activities", activity("T-USED", "AWARE"));
    var outcome = acting(() -> changes.withdraw(body.id(), 1, "not needed"));
    assertThat(outcome).isEqualTo(new RecordOutcome.InUse(body.id(), List.of(activity.id())));
    acting(() -> changes.withdraw(activity.id(), 1, "first"));
    assertThat(acting(() -> changes.withdraw(body.id(), 1, "not needed")))
        .isInstanceOf(RecordOutcome.Done.class);
    assertThat(records.data().findStructure("T-USED")).isEmpty();
  }

  @Test
  void aMemberOfANetworkIsInUseToo() {
    var member =
        records.rows("network_members").stream()
            .filter(row -> "STRUCTURE".equals(row.get("member_kind")))
            .findFirst()
            .orElseThrow();
    var id = new RecordId("structures", member.getOrDefault("member", ""));
    AtlasRecord body = records.find(id).orElseThrow();
    assertThat(acting(() -> changes.withdraw(id, body.version(), "to see")))
        .isInstanceOfSatisfying(
            RecordOutcome.InUse.class,
            used -> assertThat(used.by()).anyMatch(by -> by.table().equals("network_members")));
  }

  @Test
  void aWithdrawnRecordComesBackByItsHistory() {
    AtlasRecord record = added("structures", structure("T-BACK", "A body"));
    acting(() -> changes.withdraw(record.id(), 1, "by mistake"));
    assertThat(acting(() -> changes.edit(record.id(), 2, with(record, "name", "Other", "no"))))
        .isInstanceOf(RecordOutcome.Withdrawn.class);
    acting(() -> changes.restore(record.id(), 2, 1, "it was a mistake"));
    AtlasRecord back = records.find(record.id()).orElseThrow();
    assertThat(back.live()).isTrue();
    assertThat(back.cells()).isEqualTo(record.cells());
    assertThat(records.history(record.id()))
        .extracting(RecordVersion::change)
        .containsExactly(Change.RESTORED, Change.WITHDRAWN, Change.ADDED);
  }

  @Test
  void aRecordDoesNotComeBackWhenItWouldPointToNothing() {
    AtlasRecord body = added("structures", structure("T-GONE", "A body"));
    AtlasRecord activity = added("structure_activities", activity("T-GONE", "AWARE"));
    acting(() -> changes.withdraw(activity.id(), 1, "first"));
    acting(() -> changes.withdraw(body.id(), 1, "then"));
    assertThat(acting(() -> changes.restore(activity.id(), 2, 1, "back")))
        .isInstanceOfSatisfying(
            RecordOutcome.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::code)
                    .containsExactly(FaultCode.UNKNOWN_REFERENCE));
  }

  @Test
  void undoingTheFirstVersionWithdraws() {
    AtlasRecord record = added("structures", structure("T-FIRST", "A body"));
    acting(() -> changes.restore(record.id(), 1, 0, "never mind"));
    assertThat(records.find(record.id()).orElseThrow().live()).isFalse();
    assertThat(records.history(record.id()).getFirst().change()).isEqualTo(Change.UNDONE);
  }

  @Test
  void anImportIsAppliedWholeAndUndoneWhole() {
    AtlasRecord there = added("structures", structure("T-IMP1", "Before"));
    added("structures", structure("T-IMP2", "Equal"));
    UUID id = UUID.randomUUID();
    var rows =
        List.of(
            row(2, structure("T-IMP1", "After")),
            row(3, structure("T-IMP2", "Equal")),
            row(4, structure("T-IMP3", "New")));
    assertThat(acting(() -> changes.applyAll(id, "structures", rows, DAY, "a sheet")))
        .isEqualTo(new ImportOutcome.Applied(1, 1, 1));
    assertThat(records.data().findStructure("T-IMP3")).isPresent();
    ImportUndone undone = acting(() -> changes.undo(id, "wrong sheet"));
    assertThat(undone).isEqualTo(new ImportUndone(2, List.of()));
    assertThat(records.find(there.id()).orElseThrow().cell("name")).isEqualTo("Before");
    assertThat(records.data().findStructure("T-IMP3")).isEmpty();
  }

  @Test
  void oneFaultRefusesTheWholeImport() {
    String before = records.version();
    var rows = List.of(row(2, structure("T-IMP4", "Good")), row(3, structure("T-IMP5", "")));
    assertThat(
            acting(() -> changes.applyAll(UUID.randomUUID(), "structures", rows, DAY, "a sheet")))
        .isInstanceOfSatisfying(
            ImportOutcome.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.row()).isEqualTo(3)));
    assertThat(records.version()).isEqualTo(before);
  }

  @Test
  void undoingAnImportKeepsAndListsWhatWasChangedSinceAndWhatIsInUse() {
    UUID id = UUID.randomUUID();
    var rows =
        List.of(
            row(2, structure("T-IMP6", "Untouched")),
            row(3, structure("T-IMP7", "To be changed")),
            row(4, structure("T-IMP8", "To be used")));
    acting(() -> changes.applyAll(id, "structures", rows, DAY, "a sheet"));
    AtlasRecord changed = records.find(new RecordId("structures", "T-IMP7")).orElseThrow();
    acting(() -> changes.correct(changed.id(), 1, with(changed, "name", "Changed", "since")));
    added("structure_activities", activity("T-IMP8", "AWARE"));
    ImportUndone undone = acting(() -> changes.undo(id, "wrong sheet"));
    assertThat(undone.reverted()).isEqualTo(1);
    assertThat(undone.kept())
        .containsExactlyInAnyOrder(
            new ImportUndone.Kept(
                new RecordId("structures", "T-IMP7"), ImportUndone.Reason.CHANGED_SINCE),
            new ImportUndone.Kept(
                new RecordId("structures", "T-IMP8"), ImportUndone.Reason.IN_USE));
  }

  @Test
  void aRegionInUseKeepsItsLastRowWhenItsImportIsUndone() {
    UUID id = UUID.randomUUID();
    var rows =
        List.of(
            Row.of("country_groups", country("T_REGION", "FRA")),
            Row.of("country_groups", country("T_REGION", "ITA")),
            Row.of("country_groups", country("T_OTHER", "FRA")));
    assertThat(acting(() -> changes.applyAll(id, "country_groups", rows, DAY, "a sheet")))
        .isEqualTo(new ImportOutcome.Applied(3, 0, 0));
    Map<String, String> body = structure("T-REGIONAL", "A body of a region");
    body.put("region", "T_REGION");
    added("structures", body);
    ImportUndone undone = acting(() -> changes.undo(id, "wrong sheet"));
    assertThat(undone.reverted()).isEqualTo(2);
    assertThat(undone.kept())
        .extracting(ImportUndone.Kept::reason)
        .containsExactly(ImportUndone.Reason.IN_USE);
    assertThat(records.rows("country_groups"))
        .filteredOn(row -> "T_REGION".equals(row.get("group")))
        .hasSize(1);
  }

  private static Map<String, String> country(String group, String iso3) {
    var cells = new LinkedHashMap<String, String>();
    cells.put("group", group);
    cells.put("kind", "REGION");
    cells.put("label", group);
    cells.put("iso3", iso3);
    cells.put("confidence", "M");
    cells.put("source", "test");
    return cells;
  }

  @Test
  void whatShipsImportedAgainChangesNothing() {
    String before = records.version();
    for (String table : List.of("instruments", "measures", "structures", "network_members")) {
      List<Row> rows = records.rows(table).stream().map(cells -> Row.of(table, cells)).toList();
      assertThat(acting(() -> changes.applyAll(UUID.randomUUID(), table, rows, DAY, "again")))
          .isEqualTo(new ImportOutcome.Applied(0, 0, rows.size()));
    }
    assertThat(records.version()).isEqualTo(before);
  }

  private static Row row(int line, Map<String, String> cells) {
    return new Row("structures", "structures.csv", line, cells);
  }
}
